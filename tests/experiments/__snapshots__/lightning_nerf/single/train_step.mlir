module attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<i32>,
      %arg1: tensor<3xf32>,
      %arg2: tensor<16x3xf32>,
      %arg3: tensor<1xf32>,
      %arg4: tensor<32x1xf32>,
      %arg5: tensor<12x16xf32>,
      %arg6: tensor<32xf32>,
      %arg7: tensor<30x32xf32>,
      %arg8: tensor<32xf32>,
      %arg9: tensor<32x32xf32>,
      %arg10: tensor<16xf32>,
      %arg11: tensor<32x16xf32>,
      %arg12: tensor<3xf32>,
      %arg13: tensor<32x3xf32>,
      %arg14: tensor<1xf32>,
      %arg15: tensor<64x1xf32>,
      %arg16: tensor<12x32xf32>,
      %arg17: tensor<64xf32>,
      %arg18: tensor<30x64xf32>,
      %arg19: tensor<64xf32>,
      %arg20: tensor<64x64xf32>,
      %arg21: tensor<64xf32>,
      %arg22: tensor<64x64xf32>,
      %arg23: tensor<64xf32>,
      %arg24: tensor<64x64xf32>,
      %arg25: tensor<32xf32>,
      %arg26: tensor<64x32xf32>,
      %arg27: tensor<i32>,
      %arg28: tensor<3xf32>,
      %arg29: tensor<16x3xf32>,
      %arg30: tensor<1xf32>,
      %arg31: tensor<32x1xf32>,
      %arg32: tensor<12x16xf32>,
      %arg33: tensor<32xf32>,
      %arg34: tensor<30x32xf32>,
      %arg35: tensor<32xf32>,
      %arg36: tensor<32x32xf32>,
      %arg37: tensor<16xf32>,
      %arg38: tensor<32x16xf32>,
      %arg39: tensor<3xf32>,
      %arg40: tensor<32x3xf32>,
      %arg41: tensor<1xf32>,
      %arg42: tensor<64x1xf32>,
      %arg43: tensor<12x32xf32>,
      %arg44: tensor<64xf32>,
      %arg45: tensor<30x64xf32>,
      %arg46: tensor<64xf32>,
      %arg47: tensor<64x64xf32>,
      %arg48: tensor<64xf32>,
      %arg49: tensor<64x64xf32>,
      %arg50: tensor<64xf32>,
      %arg51: tensor<64x64xf32>,
      %arg52: tensor<32xf32>,
      %arg53: tensor<64x32xf32>,
      %arg54: tensor<3xf32>,
      %arg55: tensor<16x3xf32>,
      %arg56: tensor<1xf32>,
      %arg57: tensor<32x1xf32>,
      %arg58: tensor<12x16xf32>,
      %arg59: tensor<32xf32>,
      %arg60: tensor<30x32xf32>,
      %arg61: tensor<32xf32>,
      %arg62: tensor<32x32xf32>,
      %arg63: tensor<16xf32>,
      %arg64: tensor<32x16xf32>,
      %arg65: tensor<3xf32>,
      %arg66: tensor<32x3xf32>,
      %arg67: tensor<1xf32>,
      %arg68: tensor<64x1xf32>,
      %arg69: tensor<12x32xf32>,
      %arg70: tensor<64xf32>,
      %arg71: tensor<30x64xf32>,
      %arg72: tensor<64xf32>,
      %arg73: tensor<64x64xf32>,
      %arg74: tensor<64xf32>,
      %arg75: tensor<64x64xf32>,
      %arg76: tensor<64xf32>,
      %arg77: tensor<64x64xf32>,
      %arg78: tensor<32xf32>,
      %arg79: tensor<64x32xf32>,
      %arg80: tensor<i32>,
      %arg81: tensor<512x3xf32>,
      %arg82: tensor<512x2xf32>,
      %arg83: tensor<512x6xf32>) -> (tensor<i32> {jax.result_info = "result[0].step"},
      tensor<3xf32> {jax.result_info = "result[0].params['coarse']['colour']['bias']"},
      tensor<16x3xf32> {jax.result_info = "result[0].params['coarse']['colour']['kernel']"},
      tensor<1xf32> {jax.result_info = "result[0].params['coarse']['density']['bias']"},
      tensor<32x1xf32> {jax.result_info = "result[0].params['coarse']['density']['kernel']"},
      tensor<12x16xf32> {jax.result_info = "result[0].params['coarse']['direction']['kernel']"},
      tensor<32xf32> {jax.result_info = "result[0].params['coarse']['trunk']['0']['bias']"},
      tensor<30x32xf32> {jax.result_info = "result[0].params['coarse']['trunk']['0']['kernel']"},
      tensor<32xf32> {jax.result_info = "result[0].params['coarse']['trunk']['1']['bias']"},
      tensor<32x32xf32> {jax.result_info = "result[0].params['coarse']['trunk']['1']['kernel']"},
      tensor<16xf32> {jax.result_info = "result[0].params['coarse']['view']['bias']"},
      tensor<32x16xf32> {jax.result_info = "result[0].params['coarse']['view']['kernel']"},
      tensor<3xf32> {jax.result_info = "result[0].params['fine']['colour']['bias']"},
      tensor<32x3xf32> {jax.result_info = "result[0].params['fine']['colour']['kernel']"},
      tensor<1xf32> {jax.result_info = "result[0].params['fine']['density']['bias']"},
      tensor<64x1xf32> {jax.result_info = "result[0].params['fine']['density']['kernel']"},
      tensor<12x32xf32> {jax.result_info = "result[0].params['fine']['direction']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].params['fine']['trunk']['0']['bias']"},
      tensor<30x64xf32> {jax.result_info = "result[0].params['fine']['trunk']['0']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].params['fine']['trunk']['1']['bias']"},
      tensor<64x64xf32> {jax.result_info = "result[0].params['fine']['trunk']['1']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].params['fine']['trunk']['2']['bias']"},
      tensor<64x64xf32> {jax.result_info = "result[0].params['fine']['trunk']['2']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].params['fine']['trunk']['3']['bias']"},
      tensor<64x64xf32> {jax.result_info = "result[0].params['fine']['trunk']['3']['kernel']"},
      tensor<32xf32> {jax.result_info = "result[0].params['fine']['view']['bias']"},
      tensor<64x32xf32> {jax.result_info = "result[0].params['fine']['view']['kernel']"},
      tensor<i32> {jax.result_info = "result[0].opt_state[0].count"},
      tensor<3xf32> {jax.result_info = "result[0].opt_state[0].mu['coarse']['colour']['bias']"},
      tensor<16x3xf32> {jax.result_info = "result[0].opt_state[0].mu['coarse']['colour']['kernel']"},
      tensor<1xf32> {jax.result_info = "result[0].opt_state[0].mu['coarse']['density']['bias']"},
      tensor<32x1xf32> {jax.result_info = "result[0].opt_state[0].mu['coarse']['density']['kernel']"},
      tensor<12x16xf32> {jax.result_info = "result[0].opt_state[0].mu['coarse']['direction']['kernel']"},
      tensor<32xf32> {jax.result_info = "result[0].opt_state[0].mu['coarse']['trunk']['0']['bias']"},
      tensor<30x32xf32> {jax.result_info = "result[0].opt_state[0].mu['coarse']['trunk']['0']['kernel']"},
      tensor<32xf32> {jax.result_info = "result[0].opt_state[0].mu['coarse']['trunk']['1']['bias']"},
      tensor<32x32xf32> {jax.result_info = "result[0].opt_state[0].mu['coarse']['trunk']['1']['kernel']"},
      tensor<16xf32> {jax.result_info = "result[0].opt_state[0].mu['coarse']['view']['bias']"},
      tensor<32x16xf32> {jax.result_info = "result[0].opt_state[0].mu['coarse']['view']['kernel']"},
      tensor<3xf32> {jax.result_info = "result[0].opt_state[0].mu['fine']['colour']['bias']"},
      tensor<32x3xf32> {jax.result_info = "result[0].opt_state[0].mu['fine']['colour']['kernel']"},
      tensor<1xf32> {jax.result_info = "result[0].opt_state[0].mu['fine']['density']['bias']"},
      tensor<64x1xf32> {jax.result_info = "result[0].opt_state[0].mu['fine']['density']['kernel']"},
      tensor<12x32xf32> {jax.result_info = "result[0].opt_state[0].mu['fine']['direction']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[0].mu['fine']['trunk']['0']['bias']"},
      tensor<30x64xf32> {jax.result_info = "result[0].opt_state[0].mu['fine']['trunk']['0']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[0].mu['fine']['trunk']['1']['bias']"},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[0].mu['fine']['trunk']['1']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[0].mu['fine']['trunk']['2']['bias']"},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[0].mu['fine']['trunk']['2']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[0].mu['fine']['trunk']['3']['bias']"},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[0].mu['fine']['trunk']['3']['kernel']"},
      tensor<32xf32> {jax.result_info = "result[0].opt_state[0].mu['fine']['view']['bias']"},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[0].mu['fine']['view']['kernel']"},
      tensor<3xf32> {jax.result_info = "result[0].opt_state[0].nu['coarse']['colour']['bias']"},
      tensor<16x3xf32> {jax.result_info = "result[0].opt_state[0].nu['coarse']['colour']['kernel']"},
      tensor<1xf32> {jax.result_info = "result[0].opt_state[0].nu['coarse']['density']['bias']"},
      tensor<32x1xf32> {jax.result_info = "result[0].opt_state[0].nu['coarse']['density']['kernel']"},
      tensor<12x16xf32> {jax.result_info = "result[0].opt_state[0].nu['coarse']['direction']['kernel']"},
      tensor<32xf32> {jax.result_info = "result[0].opt_state[0].nu['coarse']['trunk']['0']['bias']"},
      tensor<30x32xf32> {jax.result_info = "result[0].opt_state[0].nu['coarse']['trunk']['0']['kernel']"},
      tensor<32xf32> {jax.result_info = "result[0].opt_state[0].nu['coarse']['trunk']['1']['bias']"},
      tensor<32x32xf32> {jax.result_info = "result[0].opt_state[0].nu['coarse']['trunk']['1']['kernel']"},
      tensor<16xf32> {jax.result_info = "result[0].opt_state[0].nu['coarse']['view']['bias']"},
      tensor<32x16xf32> {jax.result_info = "result[0].opt_state[0].nu['coarse']['view']['kernel']"},
      tensor<3xf32> {jax.result_info = "result[0].opt_state[0].nu['fine']['colour']['bias']"},
      tensor<32x3xf32> {jax.result_info = "result[0].opt_state[0].nu['fine']['colour']['kernel']"},
      tensor<1xf32> {jax.result_info = "result[0].opt_state[0].nu['fine']['density']['bias']"},
      tensor<64x1xf32> {jax.result_info = "result[0].opt_state[0].nu['fine']['density']['kernel']"},
      tensor<12x32xf32> {jax.result_info = "result[0].opt_state[0].nu['fine']['direction']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[0].nu['fine']['trunk']['0']['bias']"},
      tensor<30x64xf32> {jax.result_info = "result[0].opt_state[0].nu['fine']['trunk']['0']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[0].nu['fine']['trunk']['1']['bias']"},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[0].nu['fine']['trunk']['1']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[0].nu['fine']['trunk']['2']['bias']"},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[0].nu['fine']['trunk']['2']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[0].nu['fine']['trunk']['3']['bias']"},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[0].nu['fine']['trunk']['3']['kernel']"},
      tensor<32xf32> {jax.result_info = "result[0].opt_state[0].nu['fine']['view']['bias']"},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[0].nu['fine']['view']['kernel']"},
      tensor<i32> {jax.result_info = "result[0].opt_state[1].count"},
      tensor<f32> {jax.result_info = "result[1]['count']"},
      tensor<f32> {jax.result_info = "result[1]['loss']"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %cst = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %c_2 = stablehlo.constant dense<1000> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.subtract %arg80, %c_3 : tensor<i32>
    %2 = stablehlo.maximum %c_3, %1 : tensor<i32>
    %3 = stablehlo.minimum %c_2, %2 : tensor<i32>
    %4 = stablehlo.convert %3 : (tensor<i32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+03> : tensor<f32>
    %5 = stablehlo.divide %4, %cst_4 : tensor<f32>
    %6 = stablehlo.subtract %cst_1, %5 : tensor<f32>
    %7 = stablehlo.multiply %cst_0, %6 : tensor<f32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.add %7, %cst_5 : tensor<f32>
    %9 = stablehlo.multiply %cst, %8 : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %13 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %14 = stablehlo.slice %arg83 [0:512, 0:3] : (tensor<512x6xf32>) -> tensor<512x3xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 2] : (tensor<512x3xf32>) -> tensor<512x1x3xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2] : (tensor<512x1x3xf32>) -> tensor<512x24x3xf32>
    %17 = stablehlo.slice %arg82 [0:512, 0:1] : (tensor<512x2xf32>) -> tensor<512x1xf32>
    %cst_7 = stablehlo.constant dense<1.250000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %19 = stablehlo.multiply %17, %18 : tensor<512x1xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x24xf32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<25xf32>
    %22 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<25xf32>
    %23 = stablehlo.iota dim = 0 : tensor<25xf32>
    %24 = stablehlo.multiply %22, %23 : tensor<25xf32>
    %25 = stablehlo.add %21, %24 : tensor<25xf32>
    %26 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<25xf32>
    %27 = stablehlo.multiply %25, %26 : tensor<25xf32>
    %cst_8 = stablehlo.constant dense<2.500000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<25xf32>
    %29 = stablehlo.add %27, %28 : tensor<25xf32>
    %30 = stablehlo.slice %29 [0:24] : (tensor<25xf32>) -> tensor<24xf32>
    %31 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %32 = stablehlo.multiply %30, %31 : tensor<24xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<512x24xf32>
    %35 = stablehlo.add %20, %34 : tensor<512x24xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x3xf32>
    %38 = stablehlo.slice %arg83 [0:512, 3:6] : (tensor<512x6xf32>) -> tensor<512x3xf32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0, 2] : (tensor<512x3xf32>) -> tensor<512x1x3xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0, 1, 2] : (tensor<512x1x3xf32>) -> tensor<512x24x3xf32>
    %41 = stablehlo.multiply %37, %40 : tensor<512x24x3xf32>
    %42 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x3xf32>
    %43 = stablehlo.multiply %41, %42 : tensor<512x24x3xf32>
    %44 = stablehlo.add %16, %43 : tensor<512x24x3xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0, 1, 3] : (tensor<512x24x3xf32>) -> tensor<512x24x1x3xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2, 3] : (tensor<512x24x1x3xf32>) -> tensor<512x24x5x3xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %48 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %49 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %50 = stablehlo.iota dim = 0 : tensor<5xf32>
    %51 = stablehlo.multiply %49, %50 : tensor<5xf32>
    %52 = stablehlo.add %48, %51 : tensor<5xf32>
    %53 = stablehlo.power %47, %52 : tensor<5xf32>
    %cst_10 = stablehlo.constant dense<1.57079637> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %55 = stablehlo.multiply %53, %54 : tensor<5xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [2, 3] : (tensor<5x1xf32>) -> tensor<1x1x5x1xf32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0, 1, 2, 3] : (tensor<1x1x5x1xf32>) -> tensor<512x24x5x3xf32>
    %59 = stablehlo.multiply %46, %58 : tensor<512x24x5x3xf32>
    %60 = stablehlo.reshape %59 : (tensor<512x24x5x3xf32>) -> tensor<512x24x15xf32>
    %61 = stablehlo.sine %60 : tensor<512x24x15xf32>
    %62 = stablehlo.cosine %60 : tensor<512x24x15xf32>
    %63 = stablehlo.concatenate %61, %62, dim = 2 : (tensor<512x24x15xf32>, tensor<512x24x15xf32>) -> tensor<512x24x30xf32>
    %64 = stablehlo.dot_general %63, %arg7, contracting_dims = [2] x [0] : (tensor<512x24x30xf32>, tensor<30x32xf32>) -> tensor<512x24x32xf32>
    %65 = stablehlo.reshape %arg6 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<512x24x32xf32>
    %67 = stablehlo.add %64, %66 : tensor<512x24x32xf32>
    %68 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x32xf32>
    %69 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x32xf32>
    %70 = stablehlo.negate %67 : tensor<512x24x32xf32>
    %71 = stablehlo.exponential %70 : tensor<512x24x32xf32>
    %72 = stablehlo.add %69, %71 : tensor<512x24x32xf32>
    %73 = stablehlo.divide %68, %72 : tensor<512x24x32xf32>
    %74 = stablehlo.multiply %67, %73 : tensor<512x24x32xf32>
    %75 = stablehlo.dot_general %74, %arg9, contracting_dims = [2] x [0] : (tensor<512x24x32xf32>, tensor<32x32xf32>) -> tensor<512x24x32xf32>
    %76 = stablehlo.reshape %arg8 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %77 = stablehlo.broadcast_in_dim %76, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<512x24x32xf32>
    %78 = stablehlo.add %75, %77 : tensor<512x24x32xf32>
    %79 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x32xf32>
    %80 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x32xf32>
    %81 = stablehlo.negate %78 : tensor<512x24x32xf32>
    %82 = stablehlo.exponential %81 : tensor<512x24x32xf32>
    %83 = stablehlo.add %80, %82 : tensor<512x24x32xf32>
    %84 = stablehlo.divide %79, %83 : tensor<512x24x32xf32>
    %85 = stablehlo.multiply %78, %84 : tensor<512x24x32xf32>
    %86 = stablehlo.dot_general %85, %arg4, contracting_dims = [2] x [0] : (tensor<512x24x32xf32>, tensor<32x1xf32>) -> tensor<512x24x1xf32>
    %87 = stablehlo.reshape %arg3 : (tensor<1xf32>) -> tensor<1x1x1xf32>
    %88 = stablehlo.broadcast_in_dim %87, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<512x24x1xf32>
    %89 = stablehlo.add %86, %88 : tensor<512x24x1xf32>
    %cst_11 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<512x24x1xf32>
    %91 = stablehlo.subtract %89, %90 : tensor<512x24x1xf32>
    %cst_12 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<512x24x1xf32>
    %93 = stablehlo.compare GT, %91, %92, FLOAT : (tensor<512x24x1xf32>, tensor<512x24x1xf32>) -> tensor<512x24x1xi1>
    %94 = stablehlo.exponential %91 : tensor<512x24x1xf32>
    %95 = stablehlo.log_plus_one %94 : tensor<512x24x1xf32>
    %96 = stablehlo.select %93, %91, %95 : tensor<512x24x1xi1>, tensor<512x24x1xf32>
    %97 = stablehlo.reshape %96 : (tensor<512x24x1xf32>) -> tensor<512x24xf32>
    %98 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %99 = stablehlo.multiply %97, %98 : tensor<512x24xf32>
    %100 = stablehlo.multiply %13, %99 : tensor<512x24xf32>
    %101 = stablehlo.exponential %100 : tensor<512x24xf32>
    %102 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %103 = stablehlo.multiply %101, %102 : tensor<512x24xf32>
    %104 = stablehlo.subtract %12, %103 : tensor<512x24xf32>
    %105 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %106 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<24xi32>
    %107 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<24xi32>
    %108 = stablehlo.iota dim = 0 : tensor<24xi32>
    %109 = stablehlo.multiply %107, %108 : tensor<24xi32>
    %110 = stablehlo.add %106, %109 : tensor<24xi32>
    %111 = stablehlo.broadcast_in_dim %110, dims = [0] : (tensor<24xi32>) -> tensor<24x1xi32>
    %112 = stablehlo.broadcast_in_dim %111, dims = [0, 1] : (tensor<24x1xi32>) -> tensor<24x24xi32>
    %113 = stablehlo.broadcast_in_dim %110, dims = [1] : (tensor<24xi32>) -> tensor<1x24xi32>
    %114 = stablehlo.broadcast_in_dim %113, dims = [0, 1] : (tensor<1x24xi32>) -> tensor<24x24xi32>
    %115 = stablehlo.compare LT, %112, %114, SIGNED : (tensor<24x24xi32>, tensor<24x24xi32>) -> tensor<24x24xi1>
    %116 = stablehlo.convert %115 : (tensor<24x24xi1>) -> tensor<24x24xf32>
    %117 = stablehlo.dot_general %99, %116, contracting_dims = [1] x [0] : (tensor<512x24xf32>, tensor<24x24xf32>) -> tensor<512x24xf32>
    %118 = stablehlo.multiply %105, %117 : tensor<512x24xf32>
    %119 = stablehlo.exponential %118 : tensor<512x24xf32>
    %120 = stablehlo.multiply %104, %119 : tensor<512x24xf32>
    %121 = stablehlo.broadcast_in_dim %120, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %122 = stablehlo.broadcast_in_dim %121, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x3xf32>
    %123 = stablehlo.multiply %cst_1, %cst_1 : tensor<f32>
    %cst_13 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %124 = stablehlo.multiply %123, %cst_13 : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.536000e+03> : tensor<f32>
    %125 = stablehlo.divide %124, %cst_14 : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %125, dims = [] : (tensor<f32>) -> tensor<512x3xf32>
    %127 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<512x3xf32>
    %128 = stablehlo.broadcast_in_dim %121, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x3xf32>
    %129 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x3xf32>
    %130 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x3xf32>
    %131 = stablehlo.dot_general %85, %arg11, contracting_dims = [2] x [0] : (tensor<512x24x32xf32>, tensor<32x16xf32>) -> tensor<512x24x16xf32>
    %132 = stablehlo.reshape %arg10 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [0, 1, 2] : (tensor<1x1x16xf32>) -> tensor<512x24x16xf32>
    %134 = stablehlo.add %131, %133 : tensor<512x24x16xf32>
    %135 = stablehlo.slice %arg83 [0:512, 3:6] : (tensor<512x6xf32>) -> tensor<512x3xf32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0, 2] : (tensor<512x3xf32>) -> tensor<512x1x3xf32>
    %137 = stablehlo.broadcast_in_dim %136, dims = [0, 1, 3] : (tensor<512x1x3xf32>) -> tensor<512x1x1x3xf32>
    %138 = stablehlo.broadcast_in_dim %137, dims = [0, 1, 2, 3] : (tensor<512x1x1x3xf32>) -> tensor<512x1x2x3xf32>
    %139 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %140 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %141 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %142 = stablehlo.iota dim = 0 : tensor<2xf32>
    %143 = stablehlo.multiply %141, %142 : tensor<2xf32>
    %144 = stablehlo.add %140, %143 : tensor<2xf32>
    %145 = stablehlo.power %139, %144 : tensor<2xf32>
    %146 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %147 = stablehlo.multiply %145, %146 : tensor<2xf32>
    %148 = stablehlo.broadcast_in_dim %147, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %149 = stablehlo.broadcast_in_dim %148, dims = [2, 3] : (tensor<2x1xf32>) -> tensor<1x1x2x1xf32>
    %150 = stablehlo.broadcast_in_dim %149, dims = [0, 1, 2, 3] : (tensor<1x1x2x1xf32>) -> tensor<512x1x2x3xf32>
    %151 = stablehlo.multiply %138, %150 : tensor<512x1x2x3xf32>
    %152 = stablehlo.reshape %151 : (tensor<512x1x2x3xf32>) -> tensor<512x1x6xf32>
    %153 = stablehlo.sine %152 : tensor<512x1x6xf32>
    %154 = stablehlo.cosine %152 : tensor<512x1x6xf32>
    %155 = stablehlo.concatenate %153, %154, dim = 2 : (tensor<512x1x6xf32>, tensor<512x1x6xf32>) -> tensor<512x1x12xf32>
    %156 = stablehlo.dot_general %155, %arg5, contracting_dims = [2] x [0] : (tensor<512x1x12xf32>, tensor<12x16xf32>) -> tensor<512x1x16xf32>
    %157 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x1x16xf32>
    %158 = stablehlo.multiply %156, %157 : tensor<512x1x16xf32>
    %159 = stablehlo.broadcast_in_dim %158, dims = [0, 1, 2] : (tensor<512x1x16xf32>) -> tensor<512x24x16xf32>
    %160 = stablehlo.add %134, %159 : tensor<512x24x16xf32>
    %161 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x16xf32>
    %162 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x16xf32>
    %163 = stablehlo.negate %160 : tensor<512x24x16xf32>
    %164 = stablehlo.exponential %163 : tensor<512x24x16xf32>
    %165 = stablehlo.add %162, %164 : tensor<512x24x16xf32>
    %166 = stablehlo.divide %161, %165 : tensor<512x24x16xf32>
    %167 = stablehlo.multiply %160, %166 : tensor<512x24x16xf32>
    %168 = stablehlo.dot_general %167, %arg2, contracting_dims = [2] x [0] : (tensor<512x24x16xf32>, tensor<16x3xf32>) -> tensor<512x24x3xf32>
    %169 = stablehlo.reshape %arg1 : (tensor<3xf32>) -> tensor<1x1x3xf32>
    %170 = stablehlo.broadcast_in_dim %169, dims = [0, 1, 2] : (tensor<1x1x3xf32>) -> tensor<512x24x3xf32>
    %171 = stablehlo.add %168, %170 : tensor<512x24x3xf32>
    %172 = stablehlo.negate %171 : tensor<512x24x3xf32>
    %173 = stablehlo.exponential %172 : tensor<512x24x3xf32>
    %174 = stablehlo.add %130, %173 : tensor<512x24x3xf32>
    %175 = stablehlo.divide %129, %174 : tensor<512x24x3xf32>
    %176 = stablehlo.multiply %128, %175 : tensor<512x24x3xf32>
    %177 = stablehlo.reduce(%176 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<512x24x3xf32>, tensor<f32>) -> tensor<512x3xf32>
    %178 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %179 = stablehlo.reduce(%120 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<512x24xf32>, tensor<f32>) -> tensor<512xf32>
    %180 = stablehlo.broadcast_in_dim %179, dims = [0] : (tensor<512xf32>) -> tensor<512x1xf32>
    %181 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %182 = stablehlo.multiply %180, %181 : tensor<512x1xf32>
    %183 = stablehlo.subtract %178, %182 : tensor<512x1xf32>
    %184 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %185 = stablehlo.multiply %183, %184 : tensor<512x1xf32>
    %186 = stablehlo.broadcast_in_dim %185, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x3xf32>
    %187 = stablehlo.add %177, %186 : tensor<512x3xf32>
    %188 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x3xf32>
    %189 = stablehlo.multiply %arg81, %188 : tensor<512x3xf32>
    %190 = stablehlo.subtract %187, %189 : tensor<512x3xf32>
    %191 = stablehlo.subtract %cst_9, %cst_1 : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %191, dims = [] : (tensor<f32>) -> tensor<512x3xf32>
    %193 = stablehlo.power %190, %192 : tensor<512x3xf32>
    %194 = stablehlo.multiply %127, %193 : tensor<512x3xf32>
    %195 = stablehlo.multiply %126, %194 : tensor<512x3xf32>
    %196 = stablehlo.broadcast_in_dim %195, dims = [0, 2] : (tensor<512x3xf32>) -> tensor<512x24x3xf32>
    %197 = stablehlo.multiply %122, %196 : tensor<512x24x3xf32>
    %198 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x3xf32>
    %199 = stablehlo.subtract %198, %175 : tensor<512x24x3xf32>
    %200 = stablehlo.multiply %175, %199 : tensor<512x24x3xf32>
    %201 = stablehlo.multiply %197, %200 : tensor<512x24x3xf32>
    %202 = stablehlo.reduce(%201 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<512x24x3xf32>, tensor<f32>) -> tensor<3xf32>
    %203 = stablehlo.reshape %202 : (tensor<3xf32>) -> tensor<1x1x3xf32>
    %204 = stablehlo.reshape %203 : (tensor<1x1x3xf32>) -> tensor<3xf32>
    %205 = stablehlo.multiply %11, %204 : tensor<3xf32>
    %cst_15 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %206 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %207 = stablehlo.multiply %206, %arg28 : tensor<3xf32>
    %208 = stablehlo.add %205, %207 : tensor<3xf32>
    %c_16 = stablehlo.constant dense<2147483647> : tensor<i32>
    %209 = stablehlo.compare LT, %arg27, %c_16, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %210 = stablehlo.add %arg27, %c : tensor<i32>
    %211 = stablehlo.select %209, %210, %c_16 : tensor<i1>, tensor<i32>
    %212 = stablehlo.convert %211 : (tensor<i32>) -> tensor<f32>
    %213 = stablehlo.power %cst_15, %212 : tensor<f32>
    %214 = stablehlo.subtract %cst_1, %213 : tensor<f32>
    %215 = stablehlo.broadcast_in_dim %214, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %216 = stablehlo.divide %208, %215 : tensor<3xf32>
    %cst_17 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %217 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %218 = stablehlo.multiply %204, %204 : tensor<3xf32>
    %219 = stablehlo.multiply %217, %218 : tensor<3xf32>
    %cst_18 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %220 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %221 = stablehlo.multiply %220, %arg54 : tensor<3xf32>
    %222 = stablehlo.add %219, %221 : tensor<3xf32>
    %223 = stablehlo.convert %211 : (tensor<i32>) -> tensor<f32>
    %224 = stablehlo.power %cst_18, %223 : tensor<f32>
    %225 = stablehlo.subtract %cst_1, %224 : tensor<f32>
    %226 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %227 = stablehlo.divide %222, %226 : tensor<3xf32>
    %228 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %229 = stablehlo.add %227, %228 : tensor<3xf32>
    %230 = stablehlo.sqrt %229 : tensor<3xf32>
    %cst_19 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %231 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %232 = stablehlo.add %230, %231 : tensor<3xf32>
    %233 = stablehlo.divide %216, %232 : tensor<3xf32>
    %234 = stablehlo.multiply %10, %233 : tensor<3xf32>
    %235 = stablehlo.add %arg1, %234 : tensor<3xf32>
    %236 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %237 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %238 = stablehlo.dot_general %201, %167, contracting_dims = [0, 1] x [0, 1] : (tensor<512x24x3xf32>, tensor<512x24x16xf32>) -> tensor<3x16xf32>
    %239 = stablehlo.transpose %238, dims = [1, 0] : (tensor<3x16xf32>) -> tensor<16x3xf32>
    %240 = stablehlo.multiply %237, %239 : tensor<16x3xf32>
    %241 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %242 = stablehlo.multiply %241, %arg29 : tensor<16x3xf32>
    %243 = stablehlo.add %240, %242 : tensor<16x3xf32>
    %244 = stablehlo.broadcast_in_dim %214, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %245 = stablehlo.divide %243, %244 : tensor<16x3xf32>
    %246 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %247 = stablehlo.multiply %239, %239 : tensor<16x3xf32>
    %248 = stablehlo.multiply %246, %247 : tensor<16x3xf32>
    %249 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %250 = stablehlo.multiply %249, %arg55 : tensor<16x3xf32>
    %251 = stablehlo.add %248, %250 : tensor<16x3xf32>
    %252 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %253 = stablehlo.divide %251, %252 : tensor<16x3xf32>
    %254 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %255 = stablehlo.add %253, %254 : tensor<16x3xf32>
    %256 = stablehlo.sqrt %255 : tensor<16x3xf32>
    %257 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %258 = stablehlo.add %256, %257 : tensor<16x3xf32>
    %259 = stablehlo.divide %245, %258 : tensor<16x3xf32>
    %260 = stablehlo.multiply %236, %259 : tensor<16x3xf32>
    %261 = stablehlo.add %arg2, %260 : tensor<16x3xf32>
    %262 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %263 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %264 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %265 = stablehlo.reduce(%195 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<512x3xf32>, tensor<f32>) -> tensor<512xf32>
    %266 = stablehlo.reshape %265 : (tensor<512xf32>) -> tensor<512x1xf32>
    %267 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %268 = stablehlo.multiply %266, %267 : tensor<512x1xf32>
    %269 = stablehlo.negate %268 : tensor<512x1xf32>
    %270 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %271 = stablehlo.multiply %269, %270 : tensor<512x1xf32>
    %272 = stablehlo.reduce(%271 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<512x1xf32>, tensor<f32>) -> tensor<512xf32>
    %273 = stablehlo.broadcast_in_dim %272, dims = [0] : (tensor<512xf32>) -> tensor<512x24xf32>
    %274 = stablehlo.multiply %196, %175 : tensor<512x24x3xf32>
    %275 = stablehlo.reduce(%274 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<512x24x3xf32>, tensor<f32>) -> tensor<512x24xf32>
    %276 = stablehlo.reshape %275 : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %277 = stablehlo.reduce(%276 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<512x24x1xf32>, tensor<f32>) -> tensor<512x24xf32>
    %278 = stablehlo.add %273, %277 : tensor<512x24xf32>
    %279 = stablehlo.multiply %104, %278 : tensor<512x24xf32>
    %280 = stablehlo.multiply %279, %119 : tensor<512x24xf32>
    %281 = stablehlo.multiply %264, %280 : tensor<512x24xf32>
    %282 = stablehlo.dot_general %281, %116, contracting_dims = [1] x [1] : (tensor<512x24xf32>, tensor<24x24xf32>) -> tensor<512x24xf32>
    %283 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %284 = stablehlo.multiply %278, %119 : tensor<512x24xf32>
    %285 = stablehlo.negate %284 : tensor<512x24xf32>
    %286 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %287 = stablehlo.multiply %285, %286 : tensor<512x24xf32>
    %288 = stablehlo.multiply %287, %101 : tensor<512x24xf32>
    %289 = stablehlo.multiply %283, %288 : tensor<512x24xf32>
    %290 = stablehlo.add %282, %289 : tensor<512x24xf32>
    %291 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %292 = stablehlo.multiply %290, %291 : tensor<512x24xf32>
    %293 = stablehlo.broadcast_in_dim %292, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %294 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<512x24x1xf32>
    %295 = stablehlo.select %93, %293, %294 : tensor<512x24x1xi1>, tensor<512x24x1xf32>
    %296 = stablehlo.select %93, %294, %293 : tensor<512x24x1xi1>, tensor<512x24x1xf32>
    %297 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x1xf32>
    %298 = stablehlo.add %94, %297 : tensor<512x24x1xf32>
    %299 = stablehlo.divide %296, %298 : tensor<512x24x1xf32>
    %300 = stablehlo.multiply %299, %94 : tensor<512x24x1xf32>
    %301 = stablehlo.add %295, %300 : tensor<512x24x1xf32>
    %302 = stablehlo.reduce(%301 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<512x24x1xf32>, tensor<f32>) -> tensor<1xf32>
    %303 = stablehlo.reshape %302 : (tensor<1xf32>) -> tensor<1x1x1xf32>
    %304 = stablehlo.reshape %303 : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %305 = stablehlo.multiply %263, %304 : tensor<1xf32>
    %306 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %307 = stablehlo.multiply %306, %arg30 : tensor<1xf32>
    %308 = stablehlo.add %305, %307 : tensor<1xf32>
    %309 = stablehlo.broadcast_in_dim %214, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %310 = stablehlo.divide %308, %309 : tensor<1xf32>
    %311 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %312 = stablehlo.multiply %304, %304 : tensor<1xf32>
    %313 = stablehlo.multiply %311, %312 : tensor<1xf32>
    %314 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %315 = stablehlo.multiply %314, %arg56 : tensor<1xf32>
    %316 = stablehlo.add %313, %315 : tensor<1xf32>
    %317 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %318 = stablehlo.divide %316, %317 : tensor<1xf32>
    %319 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %320 = stablehlo.add %318, %319 : tensor<1xf32>
    %321 = stablehlo.sqrt %320 : tensor<1xf32>
    %322 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %323 = stablehlo.add %321, %322 : tensor<1xf32>
    %324 = stablehlo.divide %310, %323 : tensor<1xf32>
    %325 = stablehlo.multiply %262, %324 : tensor<1xf32>
    %326 = stablehlo.add %arg3, %325 : tensor<1xf32>
    %327 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %328 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %329 = stablehlo.dot_general %301, %85, contracting_dims = [0, 1] x [0, 1] : (tensor<512x24x1xf32>, tensor<512x24x32xf32>) -> tensor<1x32xf32>
    %330 = stablehlo.transpose %329, dims = [1, 0] : (tensor<1x32xf32>) -> tensor<32x1xf32>
    %331 = stablehlo.multiply %328, %330 : tensor<32x1xf32>
    %332 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %333 = stablehlo.multiply %332, %arg31 : tensor<32x1xf32>
    %334 = stablehlo.add %331, %333 : tensor<32x1xf32>
    %335 = stablehlo.broadcast_in_dim %214, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %336 = stablehlo.divide %334, %335 : tensor<32x1xf32>
    %337 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %338 = stablehlo.multiply %330, %330 : tensor<32x1xf32>
    %339 = stablehlo.multiply %337, %338 : tensor<32x1xf32>
    %340 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %341 = stablehlo.multiply %340, %arg57 : tensor<32x1xf32>
    %342 = stablehlo.add %339, %341 : tensor<32x1xf32>
    %343 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %344 = stablehlo.divide %342, %343 : tensor<32x1xf32>
    %345 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %346 = stablehlo.add %344, %345 : tensor<32x1xf32>
    %347 = stablehlo.sqrt %346 : tensor<32x1xf32>
    %348 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %349 = stablehlo.add %347, %348 : tensor<32x1xf32>
    %350 = stablehlo.divide %336, %349 : tensor<32x1xf32>
    %351 = stablehlo.multiply %327, %350 : tensor<32x1xf32>
    %352 = stablehlo.add %arg4, %351 : tensor<32x1xf32>
    %353 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %354 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %355 = stablehlo.dot_general %201, %arg2, contracting_dims = [2] x [1] : (tensor<512x24x3xf32>, tensor<16x3xf32>) -> tensor<512x24x16xf32>
    %356 = stablehlo.multiply %355, %166 : tensor<512x24x16xf32>
    %357 = stablehlo.multiply %160, %355 : tensor<512x24x16xf32>
    %358 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x16xf32>
    %359 = stablehlo.subtract %358, %166 : tensor<512x24x16xf32>
    %360 = stablehlo.multiply %166, %359 : tensor<512x24x16xf32>
    %361 = stablehlo.multiply %357, %360 : tensor<512x24x16xf32>
    %362 = stablehlo.add %356, %361 : tensor<512x24x16xf32>
    %363 = stablehlo.reduce(%362 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<512x24x16xf32>, tensor<f32>) -> tensor<512x16xf32>
    %364 = stablehlo.reshape %363 : (tensor<512x16xf32>) -> tensor<512x1x16xf32>
    %365 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x1x16xf32>
    %366 = stablehlo.multiply %364, %365 : tensor<512x1x16xf32>
    %367 = stablehlo.dot_general %366, %155, contracting_dims = [0, 1] x [0, 1] : (tensor<512x1x16xf32>, tensor<512x1x12xf32>) -> tensor<16x12xf32>
    %368 = stablehlo.transpose %367, dims = [1, 0] : (tensor<16x12xf32>) -> tensor<12x16xf32>
    %369 = stablehlo.multiply %354, %368 : tensor<12x16xf32>
    %370 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %371 = stablehlo.multiply %370, %arg32 : tensor<12x16xf32>
    %372 = stablehlo.add %369, %371 : tensor<12x16xf32>
    %373 = stablehlo.broadcast_in_dim %214, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %374 = stablehlo.divide %372, %373 : tensor<12x16xf32>
    %375 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %376 = stablehlo.multiply %368, %368 : tensor<12x16xf32>
    %377 = stablehlo.multiply %375, %376 : tensor<12x16xf32>
    %378 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %379 = stablehlo.multiply %378, %arg58 : tensor<12x16xf32>
    %380 = stablehlo.add %377, %379 : tensor<12x16xf32>
    %381 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %382 = stablehlo.divide %380, %381 : tensor<12x16xf32>
    %383 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %384 = stablehlo.add %382, %383 : tensor<12x16xf32>
    %385 = stablehlo.sqrt %384 : tensor<12x16xf32>
    %386 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %387 = stablehlo.add %385, %386 : tensor<12x16xf32>
    %388 = stablehlo.divide %374, %387 : tensor<12x16xf32>
    %389 = stablehlo.multiply %353, %388 : tensor<12x16xf32>
    %390 = stablehlo.add %arg5, %389 : tensor<12x16xf32>
    %391 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %392 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %393 = stablehlo.dot_general %362, %arg11, contracting_dims = [2] x [1] : (tensor<512x24x16xf32>, tensor<32x16xf32>) -> tensor<512x24x32xf32>
    %394 = stablehlo.dot_general %301, %arg4, contracting_dims = [2] x [1] : (tensor<512x24x1xf32>, tensor<32x1xf32>) -> tensor<512x24x32xf32>
    %395 = stablehlo.add %393, %394 : tensor<512x24x32xf32>
    %396 = stablehlo.multiply %395, %84 : tensor<512x24x32xf32>
    %397 = stablehlo.multiply %78, %395 : tensor<512x24x32xf32>
    %398 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x32xf32>
    %399 = stablehlo.subtract %398, %84 : tensor<512x24x32xf32>
    %400 = stablehlo.multiply %84, %399 : tensor<512x24x32xf32>
    %401 = stablehlo.multiply %397, %400 : tensor<512x24x32xf32>
    %402 = stablehlo.add %396, %401 : tensor<512x24x32xf32>
    %403 = stablehlo.dot_general %402, %arg9, contracting_dims = [2] x [1] : (tensor<512x24x32xf32>, tensor<32x32xf32>) -> tensor<512x24x32xf32>
    %404 = stablehlo.multiply %403, %73 : tensor<512x24x32xf32>
    %405 = stablehlo.multiply %67, %403 : tensor<512x24x32xf32>
    %406 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x32xf32>
    %407 = stablehlo.subtract %406, %73 : tensor<512x24x32xf32>
    %408 = stablehlo.multiply %73, %407 : tensor<512x24x32xf32>
    %409 = stablehlo.multiply %405, %408 : tensor<512x24x32xf32>
    %410 = stablehlo.add %404, %409 : tensor<512x24x32xf32>
    %411 = stablehlo.reduce(%410 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<512x24x32xf32>, tensor<f32>) -> tensor<32xf32>
    %412 = stablehlo.reshape %411 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %413 = stablehlo.reshape %412 : (tensor<1x1x32xf32>) -> tensor<32xf32>
    %414 = stablehlo.multiply %392, %413 : tensor<32xf32>
    %415 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %416 = stablehlo.multiply %415, %arg33 : tensor<32xf32>
    %417 = stablehlo.add %414, %416 : tensor<32xf32>
    %418 = stablehlo.broadcast_in_dim %214, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %419 = stablehlo.divide %417, %418 : tensor<32xf32>
    %420 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %421 = stablehlo.multiply %413, %413 : tensor<32xf32>
    %422 = stablehlo.multiply %420, %421 : tensor<32xf32>
    %423 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %424 = stablehlo.multiply %423, %arg59 : tensor<32xf32>
    %425 = stablehlo.add %422, %424 : tensor<32xf32>
    %426 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %427 = stablehlo.divide %425, %426 : tensor<32xf32>
    %428 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %429 = stablehlo.add %427, %428 : tensor<32xf32>
    %430 = stablehlo.sqrt %429 : tensor<32xf32>
    %431 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %432 = stablehlo.add %430, %431 : tensor<32xf32>
    %433 = stablehlo.divide %419, %432 : tensor<32xf32>
    %434 = stablehlo.multiply %391, %433 : tensor<32xf32>
    %435 = stablehlo.add %arg6, %434 : tensor<32xf32>
    %436 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<30x32xf32>
    %437 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<30x32xf32>
    %438 = stablehlo.dot_general %410, %63, contracting_dims = [0, 1] x [0, 1] : (tensor<512x24x32xf32>, tensor<512x24x30xf32>) -> tensor<32x30xf32>
    %439 = stablehlo.transpose %438, dims = [1, 0] : (tensor<32x30xf32>) -> tensor<30x32xf32>
    %440 = stablehlo.multiply %437, %439 : tensor<30x32xf32>
    %441 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<30x32xf32>
    %442 = stablehlo.multiply %441, %arg34 : tensor<30x32xf32>
    %443 = stablehlo.add %440, %442 : tensor<30x32xf32>
    %444 = stablehlo.broadcast_in_dim %214, dims = [] : (tensor<f32>) -> tensor<30x32xf32>
    %445 = stablehlo.divide %443, %444 : tensor<30x32xf32>
    %446 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<30x32xf32>
    %447 = stablehlo.multiply %439, %439 : tensor<30x32xf32>
    %448 = stablehlo.multiply %446, %447 : tensor<30x32xf32>
    %449 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<30x32xf32>
    %450 = stablehlo.multiply %449, %arg60 : tensor<30x32xf32>
    %451 = stablehlo.add %448, %450 : tensor<30x32xf32>
    %452 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<30x32xf32>
    %453 = stablehlo.divide %451, %452 : tensor<30x32xf32>
    %454 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<30x32xf32>
    %455 = stablehlo.add %453, %454 : tensor<30x32xf32>
    %456 = stablehlo.sqrt %455 : tensor<30x32xf32>
    %457 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<30x32xf32>
    %458 = stablehlo.add %456, %457 : tensor<30x32xf32>
    %459 = stablehlo.divide %445, %458 : tensor<30x32xf32>
    %460 = stablehlo.multiply %436, %459 : tensor<30x32xf32>
    %461 = stablehlo.add %arg7, %460 : tensor<30x32xf32>
    %462 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %463 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %464 = stablehlo.reduce(%402 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<512x24x32xf32>, tensor<f32>) -> tensor<32xf32>
    %465 = stablehlo.reshape %464 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %466 = stablehlo.reshape %465 : (tensor<1x1x32xf32>) -> tensor<32xf32>
    %467 = stablehlo.multiply %463, %466 : tensor<32xf32>
    %468 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %469 = stablehlo.multiply %468, %arg35 : tensor<32xf32>
    %470 = stablehlo.add %467, %469 : tensor<32xf32>
    %471 = stablehlo.broadcast_in_dim %214, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %472 = stablehlo.divide %470, %471 : tensor<32xf32>
    %473 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %474 = stablehlo.multiply %466, %466 : tensor<32xf32>
    %475 = stablehlo.multiply %473, %474 : tensor<32xf32>
    %476 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %477 = stablehlo.multiply %476, %arg61 : tensor<32xf32>
    %478 = stablehlo.add %475, %477 : tensor<32xf32>
    %479 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %480 = stablehlo.divide %478, %479 : tensor<32xf32>
    %481 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %482 = stablehlo.add %480, %481 : tensor<32xf32>
    %483 = stablehlo.sqrt %482 : tensor<32xf32>
    %484 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %485 = stablehlo.add %483, %484 : tensor<32xf32>
    %486 = stablehlo.divide %472, %485 : tensor<32xf32>
    %487 = stablehlo.multiply %462, %486 : tensor<32xf32>
    %488 = stablehlo.add %arg8, %487 : tensor<32xf32>
    %489 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %490 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %491 = stablehlo.dot_general %402, %74, contracting_dims = [0, 1] x [0, 1] : (tensor<512x24x32xf32>, tensor<512x24x32xf32>) -> tensor<32x32xf32>
    %492 = stablehlo.transpose %491, dims = [1, 0] : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %493 = stablehlo.multiply %490, %492 : tensor<32x32xf32>
    %494 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %495 = stablehlo.multiply %494, %arg36 : tensor<32x32xf32>
    %496 = stablehlo.add %493, %495 : tensor<32x32xf32>
    %497 = stablehlo.broadcast_in_dim %214, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %498 = stablehlo.divide %496, %497 : tensor<32x32xf32>
    %499 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %500 = stablehlo.multiply %492, %492 : tensor<32x32xf32>
    %501 = stablehlo.multiply %499, %500 : tensor<32x32xf32>
    %502 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %503 = stablehlo.multiply %502, %arg62 : tensor<32x32xf32>
    %504 = stablehlo.add %501, %503 : tensor<32x32xf32>
    %505 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %506 = stablehlo.divide %504, %505 : tensor<32x32xf32>
    %507 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %508 = stablehlo.add %506, %507 : tensor<32x32xf32>
    %509 = stablehlo.sqrt %508 : tensor<32x32xf32>
    %510 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %511 = stablehlo.add %509, %510 : tensor<32x32xf32>
    %512 = stablehlo.divide %498, %511 : tensor<32x32xf32>
    %513 = stablehlo.multiply %489, %512 : tensor<32x32xf32>
    %514 = stablehlo.add %arg9, %513 : tensor<32x32xf32>
    %515 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %516 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %517 = stablehlo.reduce(%362 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<512x24x16xf32>, tensor<f32>) -> tensor<16xf32>
    %518 = stablehlo.reshape %517 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %519 = stablehlo.reshape %518 : (tensor<1x1x16xf32>) -> tensor<16xf32>
    %520 = stablehlo.multiply %516, %519 : tensor<16xf32>
    %521 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %522 = stablehlo.multiply %521, %arg37 : tensor<16xf32>
    %523 = stablehlo.add %520, %522 : tensor<16xf32>
    %524 = stablehlo.broadcast_in_dim %214, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %525 = stablehlo.divide %523, %524 : tensor<16xf32>
    %526 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %527 = stablehlo.multiply %519, %519 : tensor<16xf32>
    %528 = stablehlo.multiply %526, %527 : tensor<16xf32>
    %529 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %530 = stablehlo.multiply %529, %arg63 : tensor<16xf32>
    %531 = stablehlo.add %528, %530 : tensor<16xf32>
    %532 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %533 = stablehlo.divide %531, %532 : tensor<16xf32>
    %534 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %535 = stablehlo.add %533, %534 : tensor<16xf32>
    %536 = stablehlo.sqrt %535 : tensor<16xf32>
    %537 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %538 = stablehlo.add %536, %537 : tensor<16xf32>
    %539 = stablehlo.divide %525, %538 : tensor<16xf32>
    %540 = stablehlo.multiply %515, %539 : tensor<16xf32>
    %541 = stablehlo.add %arg10, %540 : tensor<16xf32>
    %542 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %543 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %544 = stablehlo.dot_general %362, %85, contracting_dims = [0, 1] x [0, 1] : (tensor<512x24x16xf32>, tensor<512x24x32xf32>) -> tensor<16x32xf32>
    %545 = stablehlo.transpose %544, dims = [1, 0] : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %546 = stablehlo.multiply %543, %545 : tensor<32x16xf32>
    %547 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %548 = stablehlo.multiply %547, %arg38 : tensor<32x16xf32>
    %549 = stablehlo.add %546, %548 : tensor<32x16xf32>
    %550 = stablehlo.broadcast_in_dim %214, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %551 = stablehlo.divide %549, %550 : tensor<32x16xf32>
    %552 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %553 = stablehlo.multiply %545, %545 : tensor<32x16xf32>
    %554 = stablehlo.multiply %552, %553 : tensor<32x16xf32>
    %555 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %556 = stablehlo.multiply %555, %arg64 : tensor<32x16xf32>
    %557 = stablehlo.add %554, %556 : tensor<32x16xf32>
    %558 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %559 = stablehlo.divide %557, %558 : tensor<32x16xf32>
    %560 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %561 = stablehlo.add %559, %560 : tensor<32x16xf32>
    %562 = stablehlo.sqrt %561 : tensor<32x16xf32>
    %563 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %564 = stablehlo.add %562, %563 : tensor<32x16xf32>
    %565 = stablehlo.divide %551, %564 : tensor<32x16xf32>
    %566 = stablehlo.multiply %542, %565 : tensor<32x16xf32>
    %567 = stablehlo.add %arg11, %566 : tensor<32x16xf32>
    %568 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %569 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %570 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %571 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %572 = stablehlo.slice %arg83 [0:512, 0:3] : (tensor<512x6xf32>) -> tensor<512x3xf32>
    %573 = stablehlo.broadcast_in_dim %572, dims = [0, 2] : (tensor<512x3xf32>) -> tensor<512x1x3xf32>
    %574 = stablehlo.broadcast_in_dim %573, dims = [0, 1, 2] : (tensor<512x1x3xf32>) -> tensor<512x24x3xf32>
    %575 = stablehlo.convert %c : (tensor<i32>) -> tensor<f32>
    %576 = stablehlo.broadcast_in_dim %575, dims = [] : (tensor<f32>) -> tensor<512x24x25xf32>
    %577 = stablehlo.convert %c_3 : (tensor<i32>) -> tensor<f32>
    %578 = stablehlo.broadcast_in_dim %577, dims = [] : (tensor<f32>) -> tensor<512x24x25xf32>
    %579 = stablehlo.slice %arg82 [0:512, 1:2] : (tensor<512x2xf32>) -> tensor<512x1xf32>
    %580 = stablehlo.broadcast_in_dim %579, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x25xf32>
    %581 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<25xf32>
    %582 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<25xf32>
    %583 = stablehlo.iota dim = 0 : tensor<25xf32>
    %584 = stablehlo.multiply %582, %583 : tensor<25xf32>
    %585 = stablehlo.add %581, %584 : tensor<25xf32>
    %586 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<25xf32>
    %587 = stablehlo.multiply %585, %586 : tensor<25xf32>
    %588 = stablehlo.broadcast_in_dim %587, dims = [1] : (tensor<25xf32>) -> tensor<1x25xf32>
    %589 = stablehlo.broadcast_in_dim %588, dims = [0, 1] : (tensor<1x25xf32>) -> tensor<512x25xf32>
    %590 = stablehlo.add %580, %589 : tensor<512x25xf32>
    %cst_20 = stablehlo.constant dense<2.500000e+01> : tensor<f32>
    %591 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<512x25xf32>
    %592 = stablehlo.divide %590, %591 : tensor<512x25xf32>
    %593 = stablehlo.broadcast_in_dim %592, dims = [0, 2] : (tensor<512x25xf32>) -> tensor<512x1x25xf32>
    %594 = stablehlo.broadcast_in_dim %593, dims = [0, 1, 2] : (tensor<512x1x25xf32>) -> tensor<512x24x25xf32>
    %cst_21 = stablehlo.constant dense<4.16666677E-4> : tensor<f32>
    %595 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %596 = stablehlo.add %120, %595 : tensor<512x24xf32>
    %597 = stablehlo.reduce(%596 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<512x24xf32>, tensor<f32>) -> tensor<512xf32>
    %598 = stablehlo.broadcast_in_dim %597, dims = [0] : (tensor<512xf32>) -> tensor<512x1xf32>
    %599 = stablehlo.broadcast_in_dim %598, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x24xf32>
    %600 = stablehlo.divide %596, %599 : tensor<512x24xf32>
    %601 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<24xi32>
    %602 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<24xi32>
    %603 = stablehlo.iota dim = 0 : tensor<24xi32>
    %604 = stablehlo.multiply %602, %603 : tensor<24xi32>
    %605 = stablehlo.add %601, %604 : tensor<24xi32>
    %606 = stablehlo.broadcast_in_dim %605, dims = [0] : (tensor<24xi32>) -> tensor<24x1xi32>
    %607 = stablehlo.broadcast_in_dim %606, dims = [0, 1] : (tensor<24x1xi32>) -> tensor<24x24xi32>
    %608 = stablehlo.broadcast_in_dim %605, dims = [1] : (tensor<24xi32>) -> tensor<1x24xi32>
    %609 = stablehlo.broadcast_in_dim %608, dims = [0, 1] : (tensor<1x24xi32>) -> tensor<24x24xi32>
    %610 = stablehlo.compare LT, %607, %609, SIGNED : (tensor<24x24xi32>, tensor<24x24xi32>) -> tensor<24x24xi1>
    %611 = stablehlo.convert %610 : (tensor<24x24xi1>) -> tensor<24x24xf32>
    %612 = stablehlo.dot_general %600, %611, contracting_dims = [1] x [0] : (tensor<512x24xf32>, tensor<24x24xf32>) -> tensor<512x24xf32>
    %613 = stablehlo.broadcast_in_dim %612, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %614 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x1xf32>
    %615 = stablehlo.multiply %613, %614 : tensor<512x24x1xf32>
    %616 = stablehlo.broadcast_in_dim %615, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x25xf32>
    %617 = stablehlo.subtract %594, %616 : tensor<512x24x25xf32>
    %618 = stablehlo.broadcast_in_dim %600, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %619 = stablehlo.broadcast_in_dim %618, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x25xf32>
    %620 = stablehlo.divide %617, %619 : tensor<512x24x25xf32>
    %621 = stablehlo.maximum %578, %620 : tensor<512x24x25xf32>
    %622 = stablehlo.minimum %576, %621 : tensor<512x24x25xf32>
    %623 = stablehlo.slice %29 [1:25] : (tensor<25xf32>) -> tensor<24xf32>
    %624 = stablehlo.slice %29 [0:24] : (tensor<25xf32>) -> tensor<24xf32>
    %625 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %626 = stablehlo.multiply %624, %625 : tensor<24xf32>
    %627 = stablehlo.subtract %623, %626 : tensor<24xf32>
    %628 = stablehlo.broadcast_in_dim %627, dims = [0] : (tensor<24xf32>) -> tensor<24x1xf32>
    %629 = stablehlo.broadcast_in_dim %628, dims = [1, 2] : (tensor<24x1xf32>) -> tensor<1x24x1xf32>
    %630 = stablehlo.broadcast_in_dim %629, dims = [0, 1, 2] : (tensor<1x24x1xf32>) -> tensor<512x24x25xf32>
    %631 = stablehlo.multiply %622, %630 : tensor<512x24x25xf32>
    %632 = stablehlo.reduce(%631 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<512x24x25xf32>, tensor<f32>) -> tensor<512x25xf32>
    %633 = stablehlo.slice %29 [0:1] : (tensor<25xf32>) -> tensor<1xf32>
    %634 = stablehlo.reshape %633 : (tensor<1xf32>) -> tensor<f32>
    %635 = stablehlo.multiply %634, %cst_1 : tensor<f32>
    %636 = stablehlo.broadcast_in_dim %635, dims = [] : (tensor<f32>) -> tensor<512x25xf32>
    %637 = stablehlo.add %632, %636 : tensor<512x25xf32>
    %638 = stablehlo.slice %637 [0:512, 1:25] : (tensor<512x25xf32>) -> tensor<512x24xf32>
    %639 = stablehlo.slice %637 [0:512, 0:24] : (tensor<512x25xf32>) -> tensor<512x24xf32>
    %640 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %641 = stablehlo.multiply %639, %640 : tensor<512x24xf32>
    %642 = stablehlo.add %638, %641 : tensor<512x24xf32>
    %643 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %644 = stablehlo.divide %642, %643 : tensor<512x24xf32>
    %645 = stablehlo.broadcast_in_dim %644, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %646 = stablehlo.broadcast_in_dim %645, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x3xf32>
    %647 = stablehlo.slice %arg83 [0:512, 3:6] : (tensor<512x6xf32>) -> tensor<512x3xf32>
    %648 = stablehlo.broadcast_in_dim %647, dims = [0, 2] : (tensor<512x3xf32>) -> tensor<512x1x3xf32>
    %649 = stablehlo.broadcast_in_dim %648, dims = [0, 1, 2] : (tensor<512x1x3xf32>) -> tensor<512x24x3xf32>
    %650 = stablehlo.multiply %646, %649 : tensor<512x24x3xf32>
    %651 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x3xf32>
    %652 = stablehlo.multiply %650, %651 : tensor<512x24x3xf32>
    %653 = stablehlo.add %574, %652 : tensor<512x24x3xf32>
    %654 = stablehlo.broadcast_in_dim %653, dims = [0, 1, 3] : (tensor<512x24x3xf32>) -> tensor<512x24x1x3xf32>
    %655 = stablehlo.broadcast_in_dim %654, dims = [0, 1, 2, 3] : (tensor<512x24x1x3xf32>) -> tensor<512x24x5x3xf32>
    %656 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %657 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %658 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %659 = stablehlo.iota dim = 0 : tensor<5xf32>
    %660 = stablehlo.multiply %658, %659 : tensor<5xf32>
    %661 = stablehlo.add %657, %660 : tensor<5xf32>
    %662 = stablehlo.power %656, %661 : tensor<5xf32>
    %663 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %664 = stablehlo.multiply %662, %663 : tensor<5xf32>
    %665 = stablehlo.broadcast_in_dim %664, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %666 = stablehlo.broadcast_in_dim %665, dims = [2, 3] : (tensor<5x1xf32>) -> tensor<1x1x5x1xf32>
    %667 = stablehlo.broadcast_in_dim %666, dims = [0, 1, 2, 3] : (tensor<1x1x5x1xf32>) -> tensor<512x24x5x3xf32>
    %668 = stablehlo.multiply %655, %667 : tensor<512x24x5x3xf32>
    %669 = stablehlo.reshape %668 : (tensor<512x24x5x3xf32>) -> tensor<512x24x15xf32>
    %670 = stablehlo.sine %669 : tensor<512x24x15xf32>
    %671 = stablehlo.cosine %669 : tensor<512x24x15xf32>
    %672 = stablehlo.concatenate %670, %671, dim = 2 : (tensor<512x24x15xf32>, tensor<512x24x15xf32>) -> tensor<512x24x30xf32>
    %673 = stablehlo.dot_general %672, %arg18, contracting_dims = [2] x [0] : (tensor<512x24x30xf32>, tensor<30x64xf32>) -> tensor<512x24x64xf32>
    %674 = stablehlo.reshape %arg17 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %675 = stablehlo.broadcast_in_dim %674, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<512x24x64xf32>
    %676 = stablehlo.add %673, %675 : tensor<512x24x64xf32>
    %677 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x64xf32>
    %678 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x64xf32>
    %679 = stablehlo.negate %676 : tensor<512x24x64xf32>
    %680 = stablehlo.exponential %679 : tensor<512x24x64xf32>
    %681 = stablehlo.add %678, %680 : tensor<512x24x64xf32>
    %682 = stablehlo.divide %677, %681 : tensor<512x24x64xf32>
    %683 = stablehlo.multiply %676, %682 : tensor<512x24x64xf32>
    %684 = stablehlo.dot_general %683, %arg20, contracting_dims = [2] x [0] : (tensor<512x24x64xf32>, tensor<64x64xf32>) -> tensor<512x24x64xf32>
    %685 = stablehlo.reshape %arg19 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %686 = stablehlo.broadcast_in_dim %685, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<512x24x64xf32>
    %687 = stablehlo.add %684, %686 : tensor<512x24x64xf32>
    %688 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x64xf32>
    %689 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x64xf32>
    %690 = stablehlo.negate %687 : tensor<512x24x64xf32>
    %691 = stablehlo.exponential %690 : tensor<512x24x64xf32>
    %692 = stablehlo.add %689, %691 : tensor<512x24x64xf32>
    %693 = stablehlo.divide %688, %692 : tensor<512x24x64xf32>
    %694 = stablehlo.multiply %687, %693 : tensor<512x24x64xf32>
    %695 = stablehlo.dot_general %694, %arg22, contracting_dims = [2] x [0] : (tensor<512x24x64xf32>, tensor<64x64xf32>) -> tensor<512x24x64xf32>
    %696 = stablehlo.reshape %arg21 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %697 = stablehlo.broadcast_in_dim %696, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<512x24x64xf32>
    %698 = stablehlo.add %695, %697 : tensor<512x24x64xf32>
    %699 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x64xf32>
    %700 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x64xf32>
    %701 = stablehlo.negate %698 : tensor<512x24x64xf32>
    %702 = stablehlo.exponential %701 : tensor<512x24x64xf32>
    %703 = stablehlo.add %700, %702 : tensor<512x24x64xf32>
    %704 = stablehlo.divide %699, %703 : tensor<512x24x64xf32>
    %705 = stablehlo.multiply %698, %704 : tensor<512x24x64xf32>
    %706 = stablehlo.dot_general %705, %arg24, contracting_dims = [2] x [0] : (tensor<512x24x64xf32>, tensor<64x64xf32>) -> tensor<512x24x64xf32>
    %707 = stablehlo.reshape %arg23 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %708 = stablehlo.broadcast_in_dim %707, dims = [0, 1, 2] : (tensor<1x1x64xf32>) -> tensor<512x24x64xf32>
    %709 = stablehlo.add %706, %708 : tensor<512x24x64xf32>
    %710 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x64xf32>
    %711 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x64xf32>
    %712 = stablehlo.negate %709 : tensor<512x24x64xf32>
    %713 = stablehlo.exponential %712 : tensor<512x24x64xf32>
    %714 = stablehlo.add %711, %713 : tensor<512x24x64xf32>
    %715 = stablehlo.divide %710, %714 : tensor<512x24x64xf32>
    %716 = stablehlo.multiply %709, %715 : tensor<512x24x64xf32>
    %717 = stablehlo.dot_general %716, %arg15, contracting_dims = [2] x [0] : (tensor<512x24x64xf32>, tensor<64x1xf32>) -> tensor<512x24x1xf32>
    %718 = stablehlo.reshape %arg14 : (tensor<1xf32>) -> tensor<1x1x1xf32>
    %719 = stablehlo.broadcast_in_dim %718, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<512x24x1xf32>
    %720 = stablehlo.add %717, %719 : tensor<512x24x1xf32>
    %721 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<512x24x1xf32>
    %722 = stablehlo.subtract %720, %721 : tensor<512x24x1xf32>
    %723 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<512x24x1xf32>
    %724 = stablehlo.compare GT, %722, %723, FLOAT : (tensor<512x24x1xf32>, tensor<512x24x1xf32>) -> tensor<512x24x1xi1>
    %725 = stablehlo.exponential %722 : tensor<512x24x1xf32>
    %726 = stablehlo.log_plus_one %725 : tensor<512x24x1xf32>
    %727 = stablehlo.select %724, %722, %726 : tensor<512x24x1xi1>, tensor<512x24x1xf32>
    %728 = stablehlo.reshape %727 : (tensor<512x24x1xf32>) -> tensor<512x24xf32>
    %729 = stablehlo.slice %637 [0:512, 1:25] : (tensor<512x25xf32>) -> tensor<512x24xf32>
    %730 = stablehlo.slice %637 [0:512, 0:24] : (tensor<512x25xf32>) -> tensor<512x24xf32>
    %731 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %732 = stablehlo.multiply %730, %731 : tensor<512x24xf32>
    %733 = stablehlo.subtract %729, %732 : tensor<512x24xf32>
    %734 = stablehlo.multiply %728, %733 : tensor<512x24xf32>
    %735 = stablehlo.multiply %571, %734 : tensor<512x24xf32>
    %736 = stablehlo.exponential %735 : tensor<512x24xf32>
    %737 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %738 = stablehlo.multiply %736, %737 : tensor<512x24xf32>
    %739 = stablehlo.subtract %570, %738 : tensor<512x24xf32>
    %740 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %741 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<24xi32>
    %742 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<24xi32>
    %743 = stablehlo.iota dim = 0 : tensor<24xi32>
    %744 = stablehlo.multiply %742, %743 : tensor<24xi32>
    %745 = stablehlo.add %741, %744 : tensor<24xi32>
    %746 = stablehlo.broadcast_in_dim %745, dims = [0] : (tensor<24xi32>) -> tensor<24x1xi32>
    %747 = stablehlo.broadcast_in_dim %746, dims = [0, 1] : (tensor<24x1xi32>) -> tensor<24x24xi32>
    %748 = stablehlo.broadcast_in_dim %745, dims = [1] : (tensor<24xi32>) -> tensor<1x24xi32>
    %749 = stablehlo.broadcast_in_dim %748, dims = [0, 1] : (tensor<1x24xi32>) -> tensor<24x24xi32>
    %750 = stablehlo.compare LT, %747, %749, SIGNED : (tensor<24x24xi32>, tensor<24x24xi32>) -> tensor<24x24xi1>
    %751 = stablehlo.convert %750 : (tensor<24x24xi1>) -> tensor<24x24xf32>
    %752 = stablehlo.dot_general %734, %751, contracting_dims = [1] x [0] : (tensor<512x24xf32>, tensor<24x24xf32>) -> tensor<512x24xf32>
    %753 = stablehlo.multiply %740, %752 : tensor<512x24xf32>
    %754 = stablehlo.exponential %753 : tensor<512x24xf32>
    %755 = stablehlo.multiply %739, %754 : tensor<512x24xf32>
    %756 = stablehlo.broadcast_in_dim %755, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %757 = stablehlo.broadcast_in_dim %756, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x3xf32>
    %758 = stablehlo.divide %cst_1, %cst_14 : tensor<f32>
    %759 = stablehlo.broadcast_in_dim %758, dims = [] : (tensor<f32>) -> tensor<512x3xf32>
    %760 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<512x3xf32>
    %761 = stablehlo.broadcast_in_dim %756, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x3xf32>
    %762 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x3xf32>
    %763 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x3xf32>
    %764 = stablehlo.dot_general %716, %arg26, contracting_dims = [2] x [0] : (tensor<512x24x64xf32>, tensor<64x32xf32>) -> tensor<512x24x32xf32>
    %765 = stablehlo.reshape %arg25 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %766 = stablehlo.broadcast_in_dim %765, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<512x24x32xf32>
    %767 = stablehlo.add %764, %766 : tensor<512x24x32xf32>
    %768 = stablehlo.dot_general %155, %arg16, contracting_dims = [2] x [0] : (tensor<512x1x12xf32>, tensor<12x32xf32>) -> tensor<512x1x32xf32>
    %769 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x1x32xf32>
    %770 = stablehlo.multiply %768, %769 : tensor<512x1x32xf32>
    %771 = stablehlo.broadcast_in_dim %770, dims = [0, 1, 2] : (tensor<512x1x32xf32>) -> tensor<512x24x32xf32>
    %772 = stablehlo.add %767, %771 : tensor<512x24x32xf32>
    %773 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x32xf32>
    %774 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x32xf32>
    %775 = stablehlo.negate %772 : tensor<512x24x32xf32>
    %776 = stablehlo.exponential %775 : tensor<512x24x32xf32>
    %777 = stablehlo.add %774, %776 : tensor<512x24x32xf32>
    %778 = stablehlo.divide %773, %777 : tensor<512x24x32xf32>
    %779 = stablehlo.multiply %772, %778 : tensor<512x24x32xf32>
    %780 = stablehlo.dot_general %779, %arg13, contracting_dims = [2] x [0] : (tensor<512x24x32xf32>, tensor<32x3xf32>) -> tensor<512x24x3xf32>
    %781 = stablehlo.reshape %arg12 : (tensor<3xf32>) -> tensor<1x1x3xf32>
    %782 = stablehlo.broadcast_in_dim %781, dims = [0, 1, 2] : (tensor<1x1x3xf32>) -> tensor<512x24x3xf32>
    %783 = stablehlo.add %780, %782 : tensor<512x24x3xf32>
    %784 = stablehlo.negate %783 : tensor<512x24x3xf32>
    %785 = stablehlo.exponential %784 : tensor<512x24x3xf32>
    %786 = stablehlo.add %763, %785 : tensor<512x24x3xf32>
    %787 = stablehlo.divide %762, %786 : tensor<512x24x3xf32>
    %788 = stablehlo.multiply %761, %787 : tensor<512x24x3xf32>
    %789 = stablehlo.reduce(%788 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<512x24x3xf32>, tensor<f32>) -> tensor<512x3xf32>
    %790 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %791 = stablehlo.reduce(%755 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<512x24xf32>, tensor<f32>) -> tensor<512xf32>
    %792 = stablehlo.broadcast_in_dim %791, dims = [0] : (tensor<512xf32>) -> tensor<512x1xf32>
    %793 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %794 = stablehlo.multiply %792, %793 : tensor<512x1xf32>
    %795 = stablehlo.subtract %790, %794 : tensor<512x1xf32>
    %796 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %797 = stablehlo.multiply %795, %796 : tensor<512x1xf32>
    %798 = stablehlo.broadcast_in_dim %797, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x3xf32>
    %799 = stablehlo.add %789, %798 : tensor<512x3xf32>
    %800 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x3xf32>
    %801 = stablehlo.multiply %arg81, %800 : tensor<512x3xf32>
    %802 = stablehlo.subtract %799, %801 : tensor<512x3xf32>
    %803 = stablehlo.subtract %cst_9, %cst_1 : tensor<f32>
    %804 = stablehlo.broadcast_in_dim %803, dims = [] : (tensor<f32>) -> tensor<512x3xf32>
    %805 = stablehlo.power %802, %804 : tensor<512x3xf32>
    %806 = stablehlo.multiply %760, %805 : tensor<512x3xf32>
    %807 = stablehlo.multiply %759, %806 : tensor<512x3xf32>
    %808 = stablehlo.broadcast_in_dim %807, dims = [0, 2] : (tensor<512x3xf32>) -> tensor<512x24x3xf32>
    %809 = stablehlo.multiply %757, %808 : tensor<512x24x3xf32>
    %810 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x3xf32>
    %811 = stablehlo.subtract %810, %787 : tensor<512x24x3xf32>
    %812 = stablehlo.multiply %787, %811 : tensor<512x24x3xf32>
    %813 = stablehlo.multiply %809, %812 : tensor<512x24x3xf32>
    %814 = stablehlo.reduce(%813 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<512x24x3xf32>, tensor<f32>) -> tensor<3xf32>
    %815 = stablehlo.reshape %814 : (tensor<3xf32>) -> tensor<1x1x3xf32>
    %816 = stablehlo.reshape %815 : (tensor<1x1x3xf32>) -> tensor<3xf32>
    %817 = stablehlo.multiply %569, %816 : tensor<3xf32>
    %818 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %819 = stablehlo.multiply %818, %arg39 : tensor<3xf32>
    %820 = stablehlo.add %817, %819 : tensor<3xf32>
    %821 = stablehlo.broadcast_in_dim %214, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %822 = stablehlo.divide %820, %821 : tensor<3xf32>
    %823 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %824 = stablehlo.multiply %816, %816 : tensor<3xf32>
    %825 = stablehlo.multiply %823, %824 : tensor<3xf32>
    %826 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %827 = stablehlo.multiply %826, %arg65 : tensor<3xf32>
    %828 = stablehlo.add %825, %827 : tensor<3xf32>
    %829 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %830 = stablehlo.divide %828, %829 : tensor<3xf32>
    %831 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %832 = stablehlo.add %830, %831 : tensor<3xf32>
    %833 = stablehlo.sqrt %832 : tensor<3xf32>
    %834 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %835 = stablehlo.add %833, %834 : tensor<3xf32>
    %836 = stablehlo.divide %822, %835 : tensor<3xf32>
    %837 = stablehlo.multiply %568, %836 : tensor<3xf32>
    %838 = stablehlo.add %arg12, %837 : tensor<3xf32>
    %839 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<32x3xf32>
    %840 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<32x3xf32>
    %841 = stablehlo.dot_general %813, %779, contracting_dims = [0, 1] x [0, 1] : (tensor<512x24x3xf32>, tensor<512x24x32xf32>) -> tensor<3x32xf32>
    %842 = stablehlo.transpose %841, dims = [1, 0] : (tensor<3x32xf32>) -> tensor<32x3xf32>
    %843 = stablehlo.multiply %840, %842 : tensor<32x3xf32>
    %844 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<32x3xf32>
    %845 = stablehlo.multiply %844, %arg40 : tensor<32x3xf32>
    %846 = stablehlo.add %843, %845 : tensor<32x3xf32>
    %847 = stablehlo.broadcast_in_dim %214, dims = [] : (tensor<f32>) -> tensor<32x3xf32>
    %848 = stablehlo.divide %846, %847 : tensor<32x3xf32>
    %849 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<32x3xf32>
    %850 = stablehlo.multiply %842, %842 : tensor<32x3xf32>
    %851 = stablehlo.multiply %849, %850 : tensor<32x3xf32>
    %852 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32x3xf32>
    %853 = stablehlo.multiply %852, %arg66 : tensor<32x3xf32>
    %854 = stablehlo.add %851, %853 : tensor<32x3xf32>
    %855 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<32x3xf32>
    %856 = stablehlo.divide %854, %855 : tensor<32x3xf32>
    %857 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<32x3xf32>
    %858 = stablehlo.add %856, %857 : tensor<32x3xf32>
    %859 = stablehlo.sqrt %858 : tensor<32x3xf32>
    %860 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<32x3xf32>
    %861 = stablehlo.add %859, %860 : tensor<32x3xf32>
    %862 = stablehlo.divide %848, %861 : tensor<32x3xf32>
    %863 = stablehlo.multiply %839, %862 : tensor<32x3xf32>
    %864 = stablehlo.add %arg13, %863 : tensor<32x3xf32>
    %865 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %866 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %867 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %868 = stablehlo.reduce(%807 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<512x3xf32>, tensor<f32>) -> tensor<512xf32>
    %869 = stablehlo.reshape %868 : (tensor<512xf32>) -> tensor<512x1xf32>
    %870 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %871 = stablehlo.multiply %869, %870 : tensor<512x1xf32>
    %872 = stablehlo.negate %871 : tensor<512x1xf32>
    %873 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %874 = stablehlo.multiply %872, %873 : tensor<512x1xf32>
    %875 = stablehlo.reduce(%874 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<512x1xf32>, tensor<f32>) -> tensor<512xf32>
    %876 = stablehlo.broadcast_in_dim %875, dims = [0] : (tensor<512xf32>) -> tensor<512x24xf32>
    %877 = stablehlo.multiply %808, %787 : tensor<512x24x3xf32>
    %878 = stablehlo.reduce(%877 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<512x24x3xf32>, tensor<f32>) -> tensor<512x24xf32>
    %879 = stablehlo.reshape %878 : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %880 = stablehlo.reduce(%879 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<512x24x1xf32>, tensor<f32>) -> tensor<512x24xf32>
    %881 = stablehlo.add %876, %880 : tensor<512x24xf32>
    %882 = stablehlo.multiply %739, %881 : tensor<512x24xf32>
    %883 = stablehlo.multiply %882, %754 : tensor<512x24xf32>
    %884 = stablehlo.multiply %867, %883 : tensor<512x24xf32>
    %885 = stablehlo.dot_general %884, %751, contracting_dims = [1] x [1] : (tensor<512x24xf32>, tensor<24x24xf32>) -> tensor<512x24xf32>
    %886 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %887 = stablehlo.multiply %881, %754 : tensor<512x24xf32>
    %888 = stablehlo.negate %887 : tensor<512x24xf32>
    %889 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %890 = stablehlo.multiply %888, %889 : tensor<512x24xf32>
    %891 = stablehlo.multiply %890, %736 : tensor<512x24xf32>
    %892 = stablehlo.multiply %886, %891 : tensor<512x24xf32>
    %893 = stablehlo.add %885, %892 : tensor<512x24xf32>
    %894 = stablehlo.multiply %893, %733 : tensor<512x24xf32>
    %895 = stablehlo.broadcast_in_dim %894, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %896 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<512x24x1xf32>
    %897 = stablehlo.select %724, %895, %896 : tensor<512x24x1xi1>, tensor<512x24x1xf32>
    %898 = stablehlo.select %724, %896, %895 : tensor<512x24x1xi1>, tensor<512x24x1xf32>
    %899 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x1xf32>
    %900 = stablehlo.add %725, %899 : tensor<512x24x1xf32>
    %901 = stablehlo.divide %898, %900 : tensor<512x24x1xf32>
    %902 = stablehlo.multiply %901, %725 : tensor<512x24x1xf32>
    %903 = stablehlo.add %897, %902 : tensor<512x24x1xf32>
    %904 = stablehlo.reduce(%903 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<512x24x1xf32>, tensor<f32>) -> tensor<1xf32>
    %905 = stablehlo.reshape %904 : (tensor<1xf32>) -> tensor<1x1x1xf32>
    %906 = stablehlo.reshape %905 : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %907 = stablehlo.multiply %866, %906 : tensor<1xf32>
    %908 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %909 = stablehlo.multiply %908, %arg41 : tensor<1xf32>
    %910 = stablehlo.add %907, %909 : tensor<1xf32>
    %911 = stablehlo.broadcast_in_dim %214, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %912 = stablehlo.divide %910, %911 : tensor<1xf32>
    %913 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %914 = stablehlo.multiply %906, %906 : tensor<1xf32>
    %915 = stablehlo.multiply %913, %914 : tensor<1xf32>
    %916 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %917 = stablehlo.multiply %916, %arg67 : tensor<1xf32>
    %918 = stablehlo.add %915, %917 : tensor<1xf32>
    %919 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %920 = stablehlo.divide %918, %919 : tensor<1xf32>
    %921 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %922 = stablehlo.add %920, %921 : tensor<1xf32>
    %923 = stablehlo.sqrt %922 : tensor<1xf32>
    %924 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %925 = stablehlo.add %923, %924 : tensor<1xf32>
    %926 = stablehlo.divide %912, %925 : tensor<1xf32>
    %927 = stablehlo.multiply %865, %926 : tensor<1xf32>
    %928 = stablehlo.add %arg14, %927 : tensor<1xf32>
    %929 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %930 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %931 = stablehlo.dot_general %903, %716, contracting_dims = [0, 1] x [0, 1] : (tensor<512x24x1xf32>, tensor<512x24x64xf32>) -> tensor<1x64xf32>
    %932 = stablehlo.transpose %931, dims = [1, 0] : (tensor<1x64xf32>) -> tensor<64x1xf32>
    %933 = stablehlo.multiply %930, %932 : tensor<64x1xf32>
    %934 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %935 = stablehlo.multiply %934, %arg42 : tensor<64x1xf32>
    %936 = stablehlo.add %933, %935 : tensor<64x1xf32>
    %937 = stablehlo.broadcast_in_dim %214, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %938 = stablehlo.divide %936, %937 : tensor<64x1xf32>
    %939 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %940 = stablehlo.multiply %932, %932 : tensor<64x1xf32>
    %941 = stablehlo.multiply %939, %940 : tensor<64x1xf32>
    %942 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %943 = stablehlo.multiply %942, %arg68 : tensor<64x1xf32>
    %944 = stablehlo.add %941, %943 : tensor<64x1xf32>
    %945 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %946 = stablehlo.divide %944, %945 : tensor<64x1xf32>
    %947 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %948 = stablehlo.add %946, %947 : tensor<64x1xf32>
    %949 = stablehlo.sqrt %948 : tensor<64x1xf32>
    %950 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %951 = stablehlo.add %949, %950 : tensor<64x1xf32>
    %952 = stablehlo.divide %938, %951 : tensor<64x1xf32>
    %953 = stablehlo.multiply %929, %952 : tensor<64x1xf32>
    %954 = stablehlo.add %arg15, %953 : tensor<64x1xf32>
    %955 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %956 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %957 = stablehlo.dot_general %813, %arg13, contracting_dims = [2] x [1] : (tensor<512x24x3xf32>, tensor<32x3xf32>) -> tensor<512x24x32xf32>
    %958 = stablehlo.multiply %957, %778 : tensor<512x24x32xf32>
    %959 = stablehlo.multiply %772, %957 : tensor<512x24x32xf32>
    %960 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x32xf32>
    %961 = stablehlo.subtract %960, %778 : tensor<512x24x32xf32>
    %962 = stablehlo.multiply %778, %961 : tensor<512x24x32xf32>
    %963 = stablehlo.multiply %959, %962 : tensor<512x24x32xf32>
    %964 = stablehlo.add %958, %963 : tensor<512x24x32xf32>
    %965 = stablehlo.reduce(%964 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<512x24x32xf32>, tensor<f32>) -> tensor<512x32xf32>
    %966 = stablehlo.reshape %965 : (tensor<512x32xf32>) -> tensor<512x1x32xf32>
    %967 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x1x32xf32>
    %968 = stablehlo.multiply %966, %967 : tensor<512x1x32xf32>
    %969 = stablehlo.dot_general %968, %155, contracting_dims = [0, 1] x [0, 1] : (tensor<512x1x32xf32>, tensor<512x1x12xf32>) -> tensor<32x12xf32>
    %970 = stablehlo.transpose %969, dims = [1, 0] : (tensor<32x12xf32>) -> tensor<12x32xf32>
    %971 = stablehlo.multiply %956, %970 : tensor<12x32xf32>
    %972 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %973 = stablehlo.multiply %972, %arg43 : tensor<12x32xf32>
    %974 = stablehlo.add %971, %973 : tensor<12x32xf32>
    %975 = stablehlo.broadcast_in_dim %214, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %976 = stablehlo.divide %974, %975 : tensor<12x32xf32>
    %977 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %978 = stablehlo.multiply %970, %970 : tensor<12x32xf32>
    %979 = stablehlo.multiply %977, %978 : tensor<12x32xf32>
    %980 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %981 = stablehlo.multiply %980, %arg69 : tensor<12x32xf32>
    %982 = stablehlo.add %979, %981 : tensor<12x32xf32>
    %983 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %984 = stablehlo.divide %982, %983 : tensor<12x32xf32>
    %985 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %986 = stablehlo.add %984, %985 : tensor<12x32xf32>
    %987 = stablehlo.sqrt %986 : tensor<12x32xf32>
    %988 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %989 = stablehlo.add %987, %988 : tensor<12x32xf32>
    %990 = stablehlo.divide %976, %989 : tensor<12x32xf32>
    %991 = stablehlo.multiply %955, %990 : tensor<12x32xf32>
    %992 = stablehlo.add %arg16, %991 : tensor<12x32xf32>
    %993 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %994 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %995 = stablehlo.dot_general %964, %arg26, contracting_dims = [2] x [1] : (tensor<512x24x32xf32>, tensor<64x32xf32>) -> tensor<512x24x64xf32>
    %996 = stablehlo.dot_general %903, %arg15, contracting_dims = [2] x [1] : (tensor<512x24x1xf32>, tensor<64x1xf32>) -> tensor<512x24x64xf32>
    %997 = stablehlo.add %995, %996 : tensor<512x24x64xf32>
    %998 = stablehlo.multiply %997, %715 : tensor<512x24x64xf32>
    %999 = stablehlo.multiply %709, %997 : tensor<512x24x64xf32>
    %1000 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x64xf32>
    %1001 = stablehlo.subtract %1000, %715 : tensor<512x24x64xf32>
    %1002 = stablehlo.multiply %715, %1001 : tensor<512x24x64xf32>
    %1003 = stablehlo.multiply %999, %1002 : tensor<512x24x64xf32>
    %1004 = stablehlo.add %998, %1003 : tensor<512x24x64xf32>
    %1005 = stablehlo.dot_general %1004, %arg24, contracting_dims = [2] x [1] : (tensor<512x24x64xf32>, tensor<64x64xf32>) -> tensor<512x24x64xf32>
    %1006 = stablehlo.multiply %1005, %704 : tensor<512x24x64xf32>
    %1007 = stablehlo.multiply %698, %1005 : tensor<512x24x64xf32>
    %1008 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x64xf32>
    %1009 = stablehlo.subtract %1008, %704 : tensor<512x24x64xf32>
    %1010 = stablehlo.multiply %704, %1009 : tensor<512x24x64xf32>
    %1011 = stablehlo.multiply %1007, %1010 : tensor<512x24x64xf32>
    %1012 = stablehlo.add %1006, %1011 : tensor<512x24x64xf32>
    %1013 = stablehlo.dot_general %1012, %arg22, contracting_dims = [2] x [1] : (tensor<512x24x64xf32>, tensor<64x64xf32>) -> tensor<512x24x64xf32>
    %1014 = stablehlo.multiply %1013, %693 : tensor<512x24x64xf32>
    %1015 = stablehlo.multiply %687, %1013 : tensor<512x24x64xf32>
    %1016 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x64xf32>
    %1017 = stablehlo.subtract %1016, %693 : tensor<512x24x64xf32>
    %1018 = stablehlo.multiply %693, %1017 : tensor<512x24x64xf32>
    %1019 = stablehlo.multiply %1015, %1018 : tensor<512x24x64xf32>
    %1020 = stablehlo.add %1014, %1019 : tensor<512x24x64xf32>
    %1021 = stablehlo.dot_general %1020, %arg20, contracting_dims = [2] x [1] : (tensor<512x24x64xf32>, tensor<64x64xf32>) -> tensor<512x24x64xf32>
    %1022 = stablehlo.multiply %1021, %682 : tensor<512x24x64xf32>
    %1023 = stablehlo.multiply %676, %1021 : tensor<512x24x64xf32>
    %1024 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24x64xf32>
    %1025 = stablehlo.subtract %1024, %682 : tensor<512x24x64xf32>
    %1026 = stablehlo.multiply %682, %1025 : tensor<512x24x64xf32>
    %1027 = stablehlo.multiply %1023, %1026 : tensor<512x24x64xf32>
    %1028 = stablehlo.add %1022, %1027 : tensor<512x24x64xf32>
    %1029 = stablehlo.reduce(%1028 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<512x24x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1030 = stablehlo.reshape %1029 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %1031 = stablehlo.reshape %1030 : (tensor<1x1x64xf32>) -> tensor<64xf32>
    %1032 = stablehlo.multiply %994, %1031 : tensor<64xf32>
    %1033 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1034 = stablehlo.multiply %1033, %arg44 : tensor<64xf32>
    %1035 = stablehlo.add %1032, %1034 : tensor<64xf32>
    %1036 = stablehlo.broadcast_in_dim %214, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1037 = stablehlo.divide %1035, %1036 : tensor<64xf32>
    %1038 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1039 = stablehlo.multiply %1031, %1031 : tensor<64xf32>
    %1040 = stablehlo.multiply %1038, %1039 : tensor<64xf32>
    %1041 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1042 = stablehlo.multiply %1041, %arg70 : tensor<64xf32>
    %1043 = stablehlo.add %1040, %1042 : tensor<64xf32>
    %1044 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1045 = stablehlo.divide %1043, %1044 : tensor<64xf32>
    %1046 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1047 = stablehlo.add %1045, %1046 : tensor<64xf32>
    %1048 = stablehlo.sqrt %1047 : tensor<64xf32>
    %1049 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1050 = stablehlo.add %1048, %1049 : tensor<64xf32>
    %1051 = stablehlo.divide %1037, %1050 : tensor<64xf32>
    %1052 = stablehlo.multiply %993, %1051 : tensor<64xf32>
    %1053 = stablehlo.add %arg17, %1052 : tensor<64xf32>
    %1054 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<30x64xf32>
    %1055 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<30x64xf32>
    %1056 = stablehlo.dot_general %1028, %672, contracting_dims = [0, 1] x [0, 1] : (tensor<512x24x64xf32>, tensor<512x24x30xf32>) -> tensor<64x30xf32>
    %1057 = stablehlo.transpose %1056, dims = [1, 0] : (tensor<64x30xf32>) -> tensor<30x64xf32>
    %1058 = stablehlo.multiply %1055, %1057 : tensor<30x64xf32>
    %1059 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<30x64xf32>
    %1060 = stablehlo.multiply %1059, %arg45 : tensor<30x64xf32>
    %1061 = stablehlo.add %1058, %1060 : tensor<30x64xf32>
    %1062 = stablehlo.broadcast_in_dim %214, dims = [] : (tensor<f32>) -> tensor<30x64xf32>
    %1063 = stablehlo.divide %1061, %1062 : tensor<30x64xf32>
    %1064 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<30x64xf32>
    %1065 = stablehlo.multiply %1057, %1057 : tensor<30x64xf32>
    %1066 = stablehlo.multiply %1064, %1065 : tensor<30x64xf32>
    %1067 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<30x64xf32>
    %1068 = stablehlo.multiply %1067, %arg71 : tensor<30x64xf32>
    %1069 = stablehlo.add %1066, %1068 : tensor<30x64xf32>
    %1070 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<30x64xf32>
    %1071 = stablehlo.divide %1069, %1070 : tensor<30x64xf32>
    %1072 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<30x64xf32>
    %1073 = stablehlo.add %1071, %1072 : tensor<30x64xf32>
    %1074 = stablehlo.sqrt %1073 : tensor<30x64xf32>
    %1075 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<30x64xf32>
    %1076 = stablehlo.add %1074, %1075 : tensor<30x64xf32>
    %1077 = stablehlo.divide %1063, %1076 : tensor<30x64xf32>
    %1078 = stablehlo.multiply %1054, %1077 : tensor<30x64xf32>
    %1079 = stablehlo.add %arg18, %1078 : tensor<30x64xf32>
    %1080 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1081 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1082 = stablehlo.reduce(%1020 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<512x24x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1083 = stablehlo.reshape %1082 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %1084 = stablehlo.reshape %1083 : (tensor<1x1x64xf32>) -> tensor<64xf32>
    %1085 = stablehlo.multiply %1081, %1084 : tensor<64xf32>
    %1086 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1087 = stablehlo.multiply %1086, %arg46 : tensor<64xf32>
    %1088 = stablehlo.add %1085, %1087 : tensor<64xf32>
    %1089 = stablehlo.broadcast_in_dim %214, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1090 = stablehlo.divide %1088, %1089 : tensor<64xf32>
    %1091 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1092 = stablehlo.multiply %1084, %1084 : tensor<64xf32>
    %1093 = stablehlo.multiply %1091, %1092 : tensor<64xf32>
    %1094 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1095 = stablehlo.multiply %1094, %arg72 : tensor<64xf32>
    %1096 = stablehlo.add %1093, %1095 : tensor<64xf32>
    %1097 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1098 = stablehlo.divide %1096, %1097 : tensor<64xf32>
    %1099 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1100 = stablehlo.add %1098, %1099 : tensor<64xf32>
    %1101 = stablehlo.sqrt %1100 : tensor<64xf32>
    %1102 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1103 = stablehlo.add %1101, %1102 : tensor<64xf32>
    %1104 = stablehlo.divide %1090, %1103 : tensor<64xf32>
    %1105 = stablehlo.multiply %1080, %1104 : tensor<64xf32>
    %1106 = stablehlo.add %arg19, %1105 : tensor<64xf32>
    %1107 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1108 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1109 = stablehlo.dot_general %1020, %683, contracting_dims = [0, 1] x [0, 1] : (tensor<512x24x64xf32>, tensor<512x24x64xf32>) -> tensor<64x64xf32>
    %1110 = stablehlo.transpose %1109, dims = [1, 0] : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1111 = stablehlo.multiply %1108, %1110 : tensor<64x64xf32>
    %1112 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1113 = stablehlo.multiply %1112, %arg47 : tensor<64x64xf32>
    %1114 = stablehlo.add %1111, %1113 : tensor<64x64xf32>
    %1115 = stablehlo.broadcast_in_dim %214, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1116 = stablehlo.divide %1114, %1115 : tensor<64x64xf32>
    %1117 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1118 = stablehlo.multiply %1110, %1110 : tensor<64x64xf32>
    %1119 = stablehlo.multiply %1117, %1118 : tensor<64x64xf32>
    %1120 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1121 = stablehlo.multiply %1120, %arg73 : tensor<64x64xf32>
    %1122 = stablehlo.add %1119, %1121 : tensor<64x64xf32>
    %1123 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1124 = stablehlo.divide %1122, %1123 : tensor<64x64xf32>
    %1125 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1126 = stablehlo.add %1124, %1125 : tensor<64x64xf32>
    %1127 = stablehlo.sqrt %1126 : tensor<64x64xf32>
    %1128 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1129 = stablehlo.add %1127, %1128 : tensor<64x64xf32>
    %1130 = stablehlo.divide %1116, %1129 : tensor<64x64xf32>
    %1131 = stablehlo.multiply %1107, %1130 : tensor<64x64xf32>
    %1132 = stablehlo.add %arg20, %1131 : tensor<64x64xf32>
    %1133 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1134 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1135 = stablehlo.reduce(%1012 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<512x24x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1136 = stablehlo.reshape %1135 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %1137 = stablehlo.reshape %1136 : (tensor<1x1x64xf32>) -> tensor<64xf32>
    %1138 = stablehlo.multiply %1134, %1137 : tensor<64xf32>
    %1139 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1140 = stablehlo.multiply %1139, %arg48 : tensor<64xf32>
    %1141 = stablehlo.add %1138, %1140 : tensor<64xf32>
    %1142 = stablehlo.broadcast_in_dim %214, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1143 = stablehlo.divide %1141, %1142 : tensor<64xf32>
    %1144 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1145 = stablehlo.multiply %1137, %1137 : tensor<64xf32>
    %1146 = stablehlo.multiply %1144, %1145 : tensor<64xf32>
    %1147 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1148 = stablehlo.multiply %1147, %arg74 : tensor<64xf32>
    %1149 = stablehlo.add %1146, %1148 : tensor<64xf32>
    %1150 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1151 = stablehlo.divide %1149, %1150 : tensor<64xf32>
    %1152 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1153 = stablehlo.add %1151, %1152 : tensor<64xf32>
    %1154 = stablehlo.sqrt %1153 : tensor<64xf32>
    %1155 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1156 = stablehlo.add %1154, %1155 : tensor<64xf32>
    %1157 = stablehlo.divide %1143, %1156 : tensor<64xf32>
    %1158 = stablehlo.multiply %1133, %1157 : tensor<64xf32>
    %1159 = stablehlo.add %arg21, %1158 : tensor<64xf32>
    %1160 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1161 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1162 = stablehlo.dot_general %1012, %694, contracting_dims = [0, 1] x [0, 1] : (tensor<512x24x64xf32>, tensor<512x24x64xf32>) -> tensor<64x64xf32>
    %1163 = stablehlo.transpose %1162, dims = [1, 0] : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1164 = stablehlo.multiply %1161, %1163 : tensor<64x64xf32>
    %1165 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1166 = stablehlo.multiply %1165, %arg49 : tensor<64x64xf32>
    %1167 = stablehlo.add %1164, %1166 : tensor<64x64xf32>
    %1168 = stablehlo.broadcast_in_dim %214, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1169 = stablehlo.divide %1167, %1168 : tensor<64x64xf32>
    %1170 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1171 = stablehlo.multiply %1163, %1163 : tensor<64x64xf32>
    %1172 = stablehlo.multiply %1170, %1171 : tensor<64x64xf32>
    %1173 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1174 = stablehlo.multiply %1173, %arg75 : tensor<64x64xf32>
    %1175 = stablehlo.add %1172, %1174 : tensor<64x64xf32>
    %1176 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1177 = stablehlo.divide %1175, %1176 : tensor<64x64xf32>
    %1178 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1179 = stablehlo.add %1177, %1178 : tensor<64x64xf32>
    %1180 = stablehlo.sqrt %1179 : tensor<64x64xf32>
    %1181 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1182 = stablehlo.add %1180, %1181 : tensor<64x64xf32>
    %1183 = stablehlo.divide %1169, %1182 : tensor<64x64xf32>
    %1184 = stablehlo.multiply %1160, %1183 : tensor<64x64xf32>
    %1185 = stablehlo.add %arg22, %1184 : tensor<64x64xf32>
    %1186 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1187 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1188 = stablehlo.reduce(%1004 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<512x24x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1189 = stablehlo.reshape %1188 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %1190 = stablehlo.reshape %1189 : (tensor<1x1x64xf32>) -> tensor<64xf32>
    %1191 = stablehlo.multiply %1187, %1190 : tensor<64xf32>
    %1192 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1193 = stablehlo.multiply %1192, %arg50 : tensor<64xf32>
    %1194 = stablehlo.add %1191, %1193 : tensor<64xf32>
    %1195 = stablehlo.broadcast_in_dim %214, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1196 = stablehlo.divide %1194, %1195 : tensor<64xf32>
    %1197 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1198 = stablehlo.multiply %1190, %1190 : tensor<64xf32>
    %1199 = stablehlo.multiply %1197, %1198 : tensor<64xf32>
    %1200 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1201 = stablehlo.multiply %1200, %arg76 : tensor<64xf32>
    %1202 = stablehlo.add %1199, %1201 : tensor<64xf32>
    %1203 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1204 = stablehlo.divide %1202, %1203 : tensor<64xf32>
    %1205 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1206 = stablehlo.add %1204, %1205 : tensor<64xf32>
    %1207 = stablehlo.sqrt %1206 : tensor<64xf32>
    %1208 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1209 = stablehlo.add %1207, %1208 : tensor<64xf32>
    %1210 = stablehlo.divide %1196, %1209 : tensor<64xf32>
    %1211 = stablehlo.multiply %1186, %1210 : tensor<64xf32>
    %1212 = stablehlo.add %arg23, %1211 : tensor<64xf32>
    %1213 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1214 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1215 = stablehlo.dot_general %1004, %705, contracting_dims = [0, 1] x [0, 1] : (tensor<512x24x64xf32>, tensor<512x24x64xf32>) -> tensor<64x64xf32>
    %1216 = stablehlo.transpose %1215, dims = [1, 0] : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1217 = stablehlo.multiply %1214, %1216 : tensor<64x64xf32>
    %1218 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1219 = stablehlo.multiply %1218, %arg51 : tensor<64x64xf32>
    %1220 = stablehlo.add %1217, %1219 : tensor<64x64xf32>
    %1221 = stablehlo.broadcast_in_dim %214, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1222 = stablehlo.divide %1220, %1221 : tensor<64x64xf32>
    %1223 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1224 = stablehlo.multiply %1216, %1216 : tensor<64x64xf32>
    %1225 = stablehlo.multiply %1223, %1224 : tensor<64x64xf32>
    %1226 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1227 = stablehlo.multiply %1226, %arg77 : tensor<64x64xf32>
    %1228 = stablehlo.add %1225, %1227 : tensor<64x64xf32>
    %1229 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1230 = stablehlo.divide %1228, %1229 : tensor<64x64xf32>
    %1231 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1232 = stablehlo.add %1230, %1231 : tensor<64x64xf32>
    %1233 = stablehlo.sqrt %1232 : tensor<64x64xf32>
    %1234 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1235 = stablehlo.add %1233, %1234 : tensor<64x64xf32>
    %1236 = stablehlo.divide %1222, %1235 : tensor<64x64xf32>
    %1237 = stablehlo.multiply %1213, %1236 : tensor<64x64xf32>
    %1238 = stablehlo.add %arg24, %1237 : tensor<64x64xf32>
    %1239 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1240 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1241 = stablehlo.reduce(%964 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<512x24x32xf32>, tensor<f32>) -> tensor<32xf32>
    %1242 = stablehlo.reshape %1241 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %1243 = stablehlo.reshape %1242 : (tensor<1x1x32xf32>) -> tensor<32xf32>
    %1244 = stablehlo.multiply %1240, %1243 : tensor<32xf32>
    %1245 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1246 = stablehlo.multiply %1245, %arg52 : tensor<32xf32>
    %1247 = stablehlo.add %1244, %1246 : tensor<32xf32>
    %1248 = stablehlo.broadcast_in_dim %214, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1249 = stablehlo.divide %1247, %1248 : tensor<32xf32>
    %1250 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1251 = stablehlo.multiply %1243, %1243 : tensor<32xf32>
    %1252 = stablehlo.multiply %1250, %1251 : tensor<32xf32>
    %1253 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1254 = stablehlo.multiply %1253, %arg78 : tensor<32xf32>
    %1255 = stablehlo.add %1252, %1254 : tensor<32xf32>
    %1256 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1257 = stablehlo.divide %1255, %1256 : tensor<32xf32>
    %1258 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1259 = stablehlo.add %1257, %1258 : tensor<32xf32>
    %1260 = stablehlo.sqrt %1259 : tensor<32xf32>
    %1261 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1262 = stablehlo.add %1260, %1261 : tensor<32xf32>
    %1263 = stablehlo.divide %1249, %1262 : tensor<32xf32>
    %1264 = stablehlo.multiply %1239, %1263 : tensor<32xf32>
    %1265 = stablehlo.add %arg25, %1264 : tensor<32xf32>
    %1266 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1267 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1268 = stablehlo.dot_general %964, %716, contracting_dims = [0, 1] x [0, 1] : (tensor<512x24x32xf32>, tensor<512x24x64xf32>) -> tensor<32x64xf32>
    %1269 = stablehlo.transpose %1268, dims = [1, 0] : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %1270 = stablehlo.multiply %1267, %1269 : tensor<64x32xf32>
    %1271 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1272 = stablehlo.multiply %1271, %arg53 : tensor<64x32xf32>
    %1273 = stablehlo.add %1270, %1272 : tensor<64x32xf32>
    %1274 = stablehlo.broadcast_in_dim %214, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1275 = stablehlo.divide %1273, %1274 : tensor<64x32xf32>
    %1276 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1277 = stablehlo.multiply %1269, %1269 : tensor<64x32xf32>
    %1278 = stablehlo.multiply %1276, %1277 : tensor<64x32xf32>
    %1279 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1280 = stablehlo.multiply %1279, %arg79 : tensor<64x32xf32>
    %1281 = stablehlo.add %1278, %1280 : tensor<64x32xf32>
    %1282 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1283 = stablehlo.divide %1281, %1282 : tensor<64x32xf32>
    %1284 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1285 = stablehlo.add %1283, %1284 : tensor<64x32xf32>
    %1286 = stablehlo.sqrt %1285 : tensor<64x32xf32>
    %1287 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1288 = stablehlo.add %1286, %1287 : tensor<64x32xf32>
    %1289 = stablehlo.divide %1275, %1288 : tensor<64x32xf32>
    %1290 = stablehlo.multiply %1266, %1289 : tensor<64x32xf32>
    %1291 = stablehlo.add %arg26, %1290 : tensor<64x32xf32>
    %1292 = stablehlo.compare LT, %arg80, %c_16, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %1293 = stablehlo.add %arg80, %c : tensor<i32>
    %1294 = stablehlo.select %1292, %1293, %c_16 : tensor<i1>, tensor<i32>
    %cst_22 = stablehlo.constant dense<5.120000e+02> : tensor<f32>
    %1295 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<512x3xf32>
    %1296 = stablehlo.power %802, %1295 : tensor<512x3xf32>
    %1297 = stablehlo.reduce(%1296 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<512x3xf32>, tensor<f32>) -> tensor<f32>
    %1298 = stablehlo.divide %1297, %cst_14 : tensor<f32>
    %1299 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<512x3xf32>
    %1300 = stablehlo.power %190, %1299 : tensor<512x3xf32>
    %1301 = stablehlo.reduce(%1300 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<512x3xf32>, tensor<f32>) -> tensor<f32>
    %1302 = stablehlo.divide %1301, %cst_14 : tensor<f32>
    %1303 = stablehlo.multiply %1302, %cst_13 : tensor<f32>
    %1304 = stablehlo.multiply %1303, %cst_1 : tensor<f32>
    %1305 = stablehlo.add %1298, %1304 : tensor<f32>
    %1306 = stablehlo.multiply %1305, %cst_22 : tensor<f32>
    return %0, %235, %261, %326, %352, %390, %435, %461, %488, %514, %541, %567, %838, %864, %928, %954, %992, %1053, %1079, %1106, %1132, %1159, %1185, %1212, %1238, %1265, %1291, %211, %208, %243, %308, %334, %372, %417, %443, %470, %496, %523, %549, %820, %846, %910, %936, %974, %1035, %1061, %1088, %1114, %1141, %1167, %1194, %1220, %1247, %1273, %222, %251, %316, %342, %380, %425, %451, %478, %504, %531, %557, %828, %854, %918, %944, %982, %1043, %1069, %1096, %1122, %1149, %1175, %1202, %1228, %1255, %1281, %1294, %cst_22, %1306 : tensor<i32>, tensor<3xf32>, tensor<16x3xf32>, tensor<1xf32>, tensor<32x1xf32>, tensor<12x16xf32>, tensor<32xf32>, tensor<30x32xf32>, tensor<32xf32>, tensor<32x32xf32>, tensor<16xf32>, tensor<32x16xf32>, tensor<3xf32>, tensor<32x3xf32>, tensor<1xf32>, tensor<64x1xf32>, tensor<12x32xf32>, tensor<64xf32>, tensor<30x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<32xf32>, tensor<64x32xf32>, tensor<i32>, tensor<3xf32>, tensor<16x3xf32>, tensor<1xf32>, tensor<32x1xf32>, tensor<12x16xf32>, tensor<32xf32>, tensor<30x32xf32>, tensor<32xf32>, tensor<32x32xf32>, tensor<16xf32>, tensor<32x16xf32>, tensor<3xf32>, tensor<32x3xf32>, tensor<1xf32>, tensor<64x1xf32>, tensor<12x32xf32>, tensor<64xf32>, tensor<30x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<32xf32>, tensor<64x32xf32>, tensor<3xf32>, tensor<16x3xf32>, tensor<1xf32>, tensor<32x1xf32>, tensor<12x16xf32>, tensor<32xf32>, tensor<30x32xf32>, tensor<32xf32>, tensor<32x32xf32>, tensor<16xf32>, tensor<32x16xf32>, tensor<3xf32>, tensor<32x3xf32>, tensor<1xf32>, tensor<64x1xf32>, tensor<12x32xf32>, tensor<64xf32>, tensor<30x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<32xf32>, tensor<64x32xf32>, tensor<i32>, tensor<f32>, tensor<f32>
  }
}
