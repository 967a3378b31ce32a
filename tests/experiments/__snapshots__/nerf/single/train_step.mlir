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
      tensor<32xf32> {jax.result_info = "result[0].params['coarse']['trunk_0']['bias']"},
      tensor<30x32xf32> {jax.result_info = "result[0].params['coarse']['trunk_0']['kernel']"},
      tensor<32xf32> {jax.result_info = "result[0].params['coarse']['trunk_1']['bias']"},
      tensor<32x32xf32> {jax.result_info = "result[0].params['coarse']['trunk_1']['kernel']"},
      tensor<16xf32> {jax.result_info = "result[0].params['coarse']['view']['bias']"},
      tensor<32x16xf32> {jax.result_info = "result[0].params['coarse']['view']['kernel']"},
      tensor<3xf32> {jax.result_info = "result[0].params['fine']['colour']['bias']"},
      tensor<32x3xf32> {jax.result_info = "result[0].params['fine']['colour']['kernel']"},
      tensor<1xf32> {jax.result_info = "result[0].params['fine']['density']['bias']"},
      tensor<64x1xf32> {jax.result_info = "result[0].params['fine']['density']['kernel']"},
      tensor<12x32xf32> {jax.result_info = "result[0].params['fine']['direction']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].params['fine']['trunk_0']['bias']"},
      tensor<30x64xf32> {jax.result_info = "result[0].params['fine']['trunk_0']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].params['fine']['trunk_1']['bias']"},
      tensor<64x64xf32> {jax.result_info = "result[0].params['fine']['trunk_1']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].params['fine']['trunk_2']['bias']"},
      tensor<64x64xf32> {jax.result_info = "result[0].params['fine']['trunk_2']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].params['fine']['trunk_3']['bias']"},
      tensor<64x64xf32> {jax.result_info = "result[0].params['fine']['trunk_3']['kernel']"},
      tensor<32xf32> {jax.result_info = "result[0].params['fine']['view']['bias']"},
      tensor<64x32xf32> {jax.result_info = "result[0].params['fine']['view']['kernel']"},
      tensor<i32> {jax.result_info = "result[0].opt_state[0].count"},
      tensor<3xf32> {jax.result_info = "result[0].opt_state[0].mu['coarse']['colour']['bias']"},
      tensor<16x3xf32> {jax.result_info = "result[0].opt_state[0].mu['coarse']['colour']['kernel']"},
      tensor<1xf32> {jax.result_info = "result[0].opt_state[0].mu['coarse']['density']['bias']"},
      tensor<32x1xf32> {jax.result_info = "result[0].opt_state[0].mu['coarse']['density']['kernel']"},
      tensor<12x16xf32> {jax.result_info = "result[0].opt_state[0].mu['coarse']['direction']['kernel']"},
      tensor<32xf32> {jax.result_info = "result[0].opt_state[0].mu['coarse']['trunk_0']['bias']"},
      tensor<30x32xf32> {jax.result_info = "result[0].opt_state[0].mu['coarse']['trunk_0']['kernel']"},
      tensor<32xf32> {jax.result_info = "result[0].opt_state[0].mu['coarse']['trunk_1']['bias']"},
      tensor<32x32xf32> {jax.result_info = "result[0].opt_state[0].mu['coarse']['trunk_1']['kernel']"},
      tensor<16xf32> {jax.result_info = "result[0].opt_state[0].mu['coarse']['view']['bias']"},
      tensor<32x16xf32> {jax.result_info = "result[0].opt_state[0].mu['coarse']['view']['kernel']"},
      tensor<3xf32> {jax.result_info = "result[0].opt_state[0].mu['fine']['colour']['bias']"},
      tensor<32x3xf32> {jax.result_info = "result[0].opt_state[0].mu['fine']['colour']['kernel']"},
      tensor<1xf32> {jax.result_info = "result[0].opt_state[0].mu['fine']['density']['bias']"},
      tensor<64x1xf32> {jax.result_info = "result[0].opt_state[0].mu['fine']['density']['kernel']"},
      tensor<12x32xf32> {jax.result_info = "result[0].opt_state[0].mu['fine']['direction']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[0].mu['fine']['trunk_0']['bias']"},
      tensor<30x64xf32> {jax.result_info = "result[0].opt_state[0].mu['fine']['trunk_0']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[0].mu['fine']['trunk_1']['bias']"},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[0].mu['fine']['trunk_1']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[0].mu['fine']['trunk_2']['bias']"},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[0].mu['fine']['trunk_2']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[0].mu['fine']['trunk_3']['bias']"},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[0].mu['fine']['trunk_3']['kernel']"},
      tensor<32xf32> {jax.result_info = "result[0].opt_state[0].mu['fine']['view']['bias']"},
      tensor<64x32xf32> {jax.result_info = "result[0].opt_state[0].mu['fine']['view']['kernel']"},
      tensor<3xf32> {jax.result_info = "result[0].opt_state[0].nu['coarse']['colour']['bias']"},
      tensor<16x3xf32> {jax.result_info = "result[0].opt_state[0].nu['coarse']['colour']['kernel']"},
      tensor<1xf32> {jax.result_info = "result[0].opt_state[0].nu['coarse']['density']['bias']"},
      tensor<32x1xf32> {jax.result_info = "result[0].opt_state[0].nu['coarse']['density']['kernel']"},
      tensor<12x16xf32> {jax.result_info = "result[0].opt_state[0].nu['coarse']['direction']['kernel']"},
      tensor<32xf32> {jax.result_info = "result[0].opt_state[0].nu['coarse']['trunk_0']['bias']"},
      tensor<30x32xf32> {jax.result_info = "result[0].opt_state[0].nu['coarse']['trunk_0']['kernel']"},
      tensor<32xf32> {jax.result_info = "result[0].opt_state[0].nu['coarse']['trunk_1']['bias']"},
      tensor<32x32xf32> {jax.result_info = "result[0].opt_state[0].nu['coarse']['trunk_1']['kernel']"},
      tensor<16xf32> {jax.result_info = "result[0].opt_state[0].nu['coarse']['view']['bias']"},
      tensor<32x16xf32> {jax.result_info = "result[0].opt_state[0].nu['coarse']['view']['kernel']"},
      tensor<3xf32> {jax.result_info = "result[0].opt_state[0].nu['fine']['colour']['bias']"},
      tensor<32x3xf32> {jax.result_info = "result[0].opt_state[0].nu['fine']['colour']['kernel']"},
      tensor<1xf32> {jax.result_info = "result[0].opt_state[0].nu['fine']['density']['bias']"},
      tensor<64x1xf32> {jax.result_info = "result[0].opt_state[0].nu['fine']['density']['kernel']"},
      tensor<12x32xf32> {jax.result_info = "result[0].opt_state[0].nu['fine']['direction']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[0].nu['fine']['trunk_0']['bias']"},
      tensor<30x64xf32> {jax.result_info = "result[0].opt_state[0].nu['fine']['trunk_0']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[0].nu['fine']['trunk_1']['bias']"},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[0].nu['fine']['trunk_1']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[0].nu['fine']['trunk_2']['bias']"},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[0].nu['fine']['trunk_2']['kernel']"},
      tensor<64xf32> {jax.result_info = "result[0].opt_state[0].nu['fine']['trunk_3']['bias']"},
      tensor<64x64xf32> {jax.result_info = "result[0].opt_state[0].nu['fine']['trunk_3']['kernel']"},
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
    %13 = stablehlo.slice %arg83 [0:512, 0:3] : (tensor<512x6xf32>) -> tensor<512x3xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 2] : (tensor<512x3xf32>) -> tensor<512x1x3xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2] : (tensor<512x1x3xf32>) -> tensor<512x24x3xf32>
    %cst_7 = stablehlo.constant dense<1.250000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %17 = stablehlo.slice %arg82 [0:512, 0:1] : (tensor<512x2xf32>) -> tensor<512x1xf32>
    %18 = stablehlo.multiply %16, %17 : tensor<512x1xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x24xf32>
    %cst_8 = stablehlo.constant dense<[2.500000e+00, 2.625000e+00, 2.750000e+00, 2.875000e+00, 3.000000e+00, 3.125000e+00, 3.250000e+00, 3.375000e+00, 3.500000e+00, 3.625000e+00, 3.750000e+00, 3.875000e+00, 4.000000e+00, 4.125000e+00, 4.250000e+00, 4.375000e+00, 4.500000e+00, 4.625000e+00, 4.750000e+00, 4.875000e+00, 5.000000e+00, 5.125000e+00, 5.250000e+00, 5.375000e+00]> : tensor<24xf32>
    %20 = stablehlo.broadcast_in_dim %cst_8, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<512x24xf32>
    %22 = stablehlo.add %19, %21 : tensor<512x24xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x3xf32>
    %25 = stablehlo.slice %arg83 [0:512, 3:6] : (tensor<512x6xf32>) -> tensor<512x3xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 2] : (tensor<512x3xf32>) -> tensor<512x1x3xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0, 1, 2] : (tensor<512x1x3xf32>) -> tensor<512x24x3xf32>
    %28 = stablehlo.multiply %24, %27 : tensor<512x24x3xf32>
    %29 = stablehlo.add %15, %28 : tensor<512x24x3xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1, 3] : (tensor<512x24x3xf32>) -> tensor<512x24x1x3xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2, 3] : (tensor<512x24x1x3xf32>) -> tensor<512x24x10x3xf32>
    %cst_9 = stablehlo.constant dense<[2.500000e-01, 2.500000e-01, 5.000000e-01, 5.000000e-01, 1.000000e+00, 1.000000e+00, 2.000000e+00, 2.000000e+00, 4.000000e+00, 4.000000e+00]> : tensor<10xf32>
    %32 = stablehlo.broadcast_in_dim %cst_9, dims = [0] : (tensor<10xf32>) -> tensor<10x1xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [2, 3] : (tensor<10x1xf32>) -> tensor<1x1x10x1xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1, 2, 3] : (tensor<1x1x10x1xf32>) -> tensor<512x24x10x3xf32>
    %35 = stablehlo.multiply %31, %34 : tensor<512x24x10x3xf32>
    %cst_10 = stablehlo.constant dense<[0.000000e+00, 2.500000e-01, 0.000000e+00, 2.500000e-01, 0.000000e+00, 2.500000e-01, 0.000000e+00, 2.500000e-01, 0.000000e+00, 2.500000e-01]> : tensor<10xf32>
    %36 = stablehlo.broadcast_in_dim %cst_10, dims = [0] : (tensor<10xf32>) -> tensor<10x1xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [2, 3] : (tensor<10x1xf32>) -> tensor<1x1x10x1xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1, 2, 3] : (tensor<1x1x10x1xf32>) -> tensor<512x24x10x3xf32>
    %39 = stablehlo.add %35, %38 : tensor<512x24x10x3xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %41 = stablehlo.add %39, %40 : tensor<512x24x10x3xf32>
    %42 = stablehlo.floor %41 : tensor<512x24x10x3xf32>
    %43 = stablehlo.subtract %39, %42 : tensor<512x24x10x3xf32>
    %cst_12 = stablehlo.constant dense<-12.4688187> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %45 = stablehlo.multiply %43, %43 : tensor<512x24x10x3xf32>
    %46 = stablehlo.multiply %44, %45 : tensor<512x24x10x3xf32>
    %cst_13 = stablehlo.constant dense<41.3413658> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %48 = stablehlo.add %46, %47 : tensor<512x24x10x3xf32>
    %49 = stablehlo.multiply %48, %45 : tensor<512x24x10x3xf32>
    %cst_14 = stablehlo.constant dense<-76.6141434> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %51 = stablehlo.add %49, %50 : tensor<512x24x10x3xf32>
    %52 = stablehlo.multiply %51, %45 : tensor<512x24x10x3xf32>
    %cst_15 = stablehlo.constant dense<81.5999146> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %54 = stablehlo.add %52, %53 : tensor<512x24x10x3xf32>
    %55 = stablehlo.multiply %54, %45 : tensor<512x24x10x3xf32>
    %cst_16 = stablehlo.constant dense<-41.3415871> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %57 = stablehlo.add %55, %56 : tensor<512x24x10x3xf32>
    %58 = stablehlo.multiply %57, %45 : tensor<512x24x10x3xf32>
    %cst_17 = stablehlo.constant dense<6.283185> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %60 = stablehlo.add %58, %59 : tensor<512x24x10x3xf32>
    %61 = stablehlo.multiply %43, %60 : tensor<512x24x10x3xf32>
    %62 = stablehlo.reshape %61 : (tensor<512x24x10x3xf32>) -> tensor<12288x30xf32>
    %63 = stablehlo.dot_general %62, %arg7, contracting_dims = [1] x [0] : (tensor<12288x30xf32>, tensor<30x32xf32>) -> tensor<12288x32xf32>
    %64 = stablehlo.reshape %arg6 : (tensor<32xf32>) -> tensor<1x32xf32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [0, 1] : (tensor<1x32xf32>) -> tensor<12288x32xf32>
    %66 = stablehlo.add %63, %65 : tensor<12288x32xf32>
    %67 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12288x32xf32>
    %68 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12288x32xf32>
    %69 = stablehlo.negate %66 : tensor<12288x32xf32>
    %70 = stablehlo.exponential %69 : tensor<12288x32xf32>
    %71 = stablehlo.add %68, %70 : tensor<12288x32xf32>
    %72 = stablehlo.divide %67, %71 : tensor<12288x32xf32>
    %73 = stablehlo.multiply %66, %72 : tensor<12288x32xf32>
    %74 = stablehlo.dot_general %73, %arg9, contracting_dims = [1] x [0] : (tensor<12288x32xf32>, tensor<32x32xf32>) -> tensor<12288x32xf32>
    %75 = stablehlo.reshape %arg8 : (tensor<32xf32>) -> tensor<1x32xf32>
    %76 = stablehlo.broadcast_in_dim %75, dims = [0, 1] : (tensor<1x32xf32>) -> tensor<12288x32xf32>
    %77 = stablehlo.add %74, %76 : tensor<12288x32xf32>
    %78 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12288x32xf32>
    %79 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12288x32xf32>
    %80 = stablehlo.negate %77 : tensor<12288x32xf32>
    %81 = stablehlo.exponential %80 : tensor<12288x32xf32>
    %82 = stablehlo.add %79, %81 : tensor<12288x32xf32>
    %83 = stablehlo.divide %78, %82 : tensor<12288x32xf32>
    %84 = stablehlo.multiply %77, %83 : tensor<12288x32xf32>
    %85 = stablehlo.dot_general %84, %arg4, contracting_dims = [1] x [0] : (tensor<12288x32xf32>, tensor<32x1xf32>) -> tensor<12288x1xf32>
    %86 = stablehlo.reshape %arg3 : (tensor<1xf32>) -> tensor<1x1xf32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<12288x1xf32>
    %88 = stablehlo.add %85, %87 : tensor<12288x1xf32>
    %cst_18 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %90 = stablehlo.subtract %88, %89 : tensor<12288x1xf32>
    %91 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %92 = stablehlo.subtract %90, %91 : tensor<12288x1xf32>
    %93 = stablehlo.compare NE, %92, %92, FLOAT : (tensor<12288x1xf32>, tensor<12288x1xf32>) -> tensor<12288x1xi1>
    %94 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %95 = stablehlo.add %90, %94 : tensor<12288x1xf32>
    %96 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %97 = stablehlo.maximum %90, %96 : tensor<12288x1xf32>
    %98 = stablehlo.abs %92 : tensor<12288x1xf32>
    %99 = stablehlo.negate %98 : tensor<12288x1xf32>
    %100 = stablehlo.exponential %99 : tensor<12288x1xf32>
    %101 = stablehlo.log_plus_one %100 : tensor<12288x1xf32>
    %102 = stablehlo.add %97, %101 : tensor<12288x1xf32>
    %103 = stablehlo.select %93, %95, %102 : tensor<12288x1xi1>, tensor<12288x1xf32>
    %104 = stablehlo.reshape %103 : (tensor<12288x1xf32>) -> tensor<512x24xf32>
    %105 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %106 = stablehlo.multiply %104, %105 : tensor<512x24xf32>
    %107 = stablehlo.negate %106 : tensor<512x24xf32>
    %108 = stablehlo.exponential %107 : tensor<512x24xf32>
    %109 = stablehlo.subtract %12, %108 : tensor<512x24xf32>
    %cst_19 = stablehlo.constant dense<"0x000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F00000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F00000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"> : tensor<24x24xf32>
    %110 = stablehlo.dot_general %106, %cst_19, contracting_dims = [1] x [0] : (tensor<512x24xf32>, tensor<24x24xf32>) -> tensor<512x24xf32>
    %111 = stablehlo.negate %110 : tensor<512x24xf32>
    %112 = stablehlo.exponential %111 : tensor<512x24xf32>
    %113 = stablehlo.multiply %109, %112 : tensor<512x24xf32>
    %114 = stablehlo.broadcast_in_dim %113, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %115 = stablehlo.broadcast_in_dim %114, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x3xf32>
    %cst_20 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %cst_21 = stablehlo.constant dense<5.120000e+02> : tensor<f32>
    %117 = stablehlo.divide %cst_1, %cst_21 : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %117, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %119 = stablehlo.multiply %116, %118 : tensor<512xf32>
    %cst_22 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %121 = stablehlo.divide %119, %120 : tensor<512xf32>
    %122 = stablehlo.broadcast_in_dim %121, dims = [0] : (tensor<512xf32>) -> tensor<512x3xf32>
    %cst_23 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<512x3xf32>
    %124 = stablehlo.broadcast_in_dim %114, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x3xf32>
    %125 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12288x3xf32>
    %126 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12288x3xf32>
    %127 = stablehlo.dot_general %84, %arg11, contracting_dims = [1] x [0] : (tensor<12288x32xf32>, tensor<32x16xf32>) -> tensor<12288x16xf32>
    %128 = stablehlo.reshape %arg10 : (tensor<16xf32>) -> tensor<1x16xf32>
    %129 = stablehlo.broadcast_in_dim %128, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<12288x16xf32>
    %130 = stablehlo.add %127, %129 : tensor<12288x16xf32>
    %131 = stablehlo.reshape %130 : (tensor<12288x16xf32>) -> tensor<512x24x16xf32>
    %132 = stablehlo.broadcast_in_dim %26, dims = [0, 1, 3] : (tensor<512x1x3xf32>) -> tensor<512x1x1x3xf32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [0, 1, 2, 3] : (tensor<512x1x1x3xf32>) -> tensor<512x1x4x3xf32>
    %cst_24 = stablehlo.constant dense<[2.500000e-01, 2.500000e-01, 5.000000e-01, 5.000000e-01]> : tensor<4xf32>
    %134 = stablehlo.broadcast_in_dim %cst_24, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [2, 3] : (tensor<4x1xf32>) -> tensor<1x1x4x1xf32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0, 1, 2, 3] : (tensor<1x1x4x1xf32>) -> tensor<512x1x4x3xf32>
    %137 = stablehlo.multiply %133, %136 : tensor<512x1x4x3xf32>
    %cst_25 = stablehlo.constant dense<[0.000000e+00, 2.500000e-01, 0.000000e+00, 2.500000e-01]> : tensor<4xf32>
    %138 = stablehlo.broadcast_in_dim %cst_25, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %139 = stablehlo.broadcast_in_dim %138, dims = [2, 3] : (tensor<4x1xf32>) -> tensor<1x1x4x1xf32>
    %140 = stablehlo.broadcast_in_dim %139, dims = [0, 1, 2, 3] : (tensor<1x1x4x1xf32>) -> tensor<512x1x4x3xf32>
    %141 = stablehlo.add %137, %140 : tensor<512x1x4x3xf32>
    %142 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<512x1x4x3xf32>
    %143 = stablehlo.add %141, %142 : tensor<512x1x4x3xf32>
    %144 = stablehlo.floor %143 : tensor<512x1x4x3xf32>
    %145 = stablehlo.subtract %141, %144 : tensor<512x1x4x3xf32>
    %146 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<512x1x4x3xf32>
    %147 = stablehlo.multiply %145, %145 : tensor<512x1x4x3xf32>
    %148 = stablehlo.multiply %146, %147 : tensor<512x1x4x3xf32>
    %149 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<512x1x4x3xf32>
    %150 = stablehlo.add %148, %149 : tensor<512x1x4x3xf32>
    %151 = stablehlo.multiply %150, %147 : tensor<512x1x4x3xf32>
    %152 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<512x1x4x3xf32>
    %153 = stablehlo.add %151, %152 : tensor<512x1x4x3xf32>
    %154 = stablehlo.multiply %153, %147 : tensor<512x1x4x3xf32>
    %155 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<512x1x4x3xf32>
    %156 = stablehlo.add %154, %155 : tensor<512x1x4x3xf32>
    %157 = stablehlo.multiply %156, %147 : tensor<512x1x4x3xf32>
    %158 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<512x1x4x3xf32>
    %159 = stablehlo.add %157, %158 : tensor<512x1x4x3xf32>
    %160 = stablehlo.multiply %159, %147 : tensor<512x1x4x3xf32>
    %161 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<512x1x4x3xf32>
    %162 = stablehlo.add %160, %161 : tensor<512x1x4x3xf32>
    %163 = stablehlo.multiply %145, %162 : tensor<512x1x4x3xf32>
    %164 = stablehlo.reshape %163 : (tensor<512x1x4x3xf32>) -> tensor<512x12xf32>
    %165 = stablehlo.dot_general %164, %arg5, contracting_dims = [1] x [0] : (tensor<512x12xf32>, tensor<12x16xf32>) -> tensor<512x16xf32>
    %166 = stablehlo.broadcast_in_dim %165, dims = [0, 2] : (tensor<512x16xf32>) -> tensor<512x1x16xf32>
    %167 = stablehlo.broadcast_in_dim %166, dims = [0, 1, 2] : (tensor<512x1x16xf32>) -> tensor<512x24x16xf32>
    %168 = stablehlo.add %131, %167 : tensor<512x24x16xf32>
    %169 = stablehlo.reshape %168 : (tensor<512x24x16xf32>) -> tensor<12288x16xf32>
    %170 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12288x16xf32>
    %171 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12288x16xf32>
    %172 = stablehlo.negate %169 : tensor<12288x16xf32>
    %173 = stablehlo.exponential %172 : tensor<12288x16xf32>
    %174 = stablehlo.add %171, %173 : tensor<12288x16xf32>
    %175 = stablehlo.divide %170, %174 : tensor<12288x16xf32>
    %176 = stablehlo.multiply %169, %175 : tensor<12288x16xf32>
    %177 = stablehlo.dot_general %176, %arg2, contracting_dims = [1] x [0] : (tensor<12288x16xf32>, tensor<16x3xf32>) -> tensor<12288x3xf32>
    %178 = stablehlo.reshape %arg1 : (tensor<3xf32>) -> tensor<1x3xf32>
    %179 = stablehlo.broadcast_in_dim %178, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<12288x3xf32>
    %180 = stablehlo.add %177, %179 : tensor<12288x3xf32>
    %181 = stablehlo.negate %180 : tensor<12288x3xf32>
    %182 = stablehlo.exponential %181 : tensor<12288x3xf32>
    %183 = stablehlo.add %126, %182 : tensor<12288x3xf32>
    %184 = stablehlo.divide %125, %183 : tensor<12288x3xf32>
    %185 = stablehlo.reshape %184 : (tensor<12288x3xf32>) -> tensor<512x24x3xf32>
    %186 = stablehlo.multiply %124, %185 : tensor<512x24x3xf32>
    %187 = stablehlo.reduce(%186 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<512x24x3xf32>, tensor<f32>) -> tensor<512x3xf32>
    %188 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %189 = stablehlo.reduce(%113 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<512x24xf32>, tensor<f32>) -> tensor<512xf32>
    %190 = stablehlo.broadcast_in_dim %189, dims = [0] : (tensor<512xf32>) -> tensor<512x1xf32>
    %191 = stablehlo.subtract %188, %190 : tensor<512x1xf32>
    %192 = stablehlo.broadcast_in_dim %191, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x3xf32>
    %193 = stablehlo.add %187, %192 : tensor<512x3xf32>
    %194 = stablehlo.subtract %193, %arg81 : tensor<512x3xf32>
    %195 = stablehlo.multiply %123, %194 : tensor<512x3xf32>
    %196 = stablehlo.multiply %122, %195 : tensor<512x3xf32>
    %197 = stablehlo.broadcast_in_dim %196, dims = [0, 2] : (tensor<512x3xf32>) -> tensor<512x24x3xf32>
    %198 = stablehlo.multiply %115, %197 : tensor<512x24x3xf32>
    %199 = stablehlo.reshape %198 : (tensor<512x24x3xf32>) -> tensor<12288x3xf32>
    %200 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12288x3xf32>
    %201 = stablehlo.subtract %200, %184 : tensor<12288x3xf32>
    %202 = stablehlo.multiply %184, %201 : tensor<12288x3xf32>
    %203 = stablehlo.multiply %199, %202 : tensor<12288x3xf32>
    %204 = stablehlo.reduce(%203 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<12288x3xf32>, tensor<f32>) -> tensor<3xf32>
    %205 = stablehlo.reshape %204 : (tensor<3xf32>) -> tensor<1x3xf32>
    %206 = stablehlo.reshape %205 : (tensor<1x3xf32>) -> tensor<3xf32>
    %207 = stablehlo.multiply %11, %206 : tensor<3xf32>
    %cst_26 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %209 = stablehlo.multiply %208, %arg28 : tensor<3xf32>
    %210 = stablehlo.add %207, %209 : tensor<3xf32>
    %c_27 = stablehlo.constant dense<2147483647> : tensor<i32>
    %211 = stablehlo.compare LT, %arg27, %c_27, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %212 = stablehlo.add %arg27, %c : tensor<i32>
    %213 = stablehlo.select %211, %212, %c_27 : tensor<i1>, tensor<i32>
    %214 = stablehlo.convert %213 : (tensor<i32>) -> tensor<f32>
    %215 = stablehlo.power %cst_26, %214 : tensor<f32>
    %216 = stablehlo.subtract %cst_1, %215 : tensor<f32>
    %217 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %218 = stablehlo.divide %210, %217 : tensor<3xf32>
    %cst_28 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %220 = stablehlo.multiply %206, %206 : tensor<3xf32>
    %221 = stablehlo.multiply %219, %220 : tensor<3xf32>
    %cst_29 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %222 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %223 = stablehlo.multiply %222, %arg54 : tensor<3xf32>
    %224 = stablehlo.add %221, %223 : tensor<3xf32>
    %225 = stablehlo.convert %213 : (tensor<i32>) -> tensor<f32>
    %226 = stablehlo.power %cst_29, %225 : tensor<f32>
    %227 = stablehlo.subtract %cst_1, %226 : tensor<f32>
    %228 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %229 = stablehlo.divide %224, %228 : tensor<3xf32>
    %230 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %231 = stablehlo.add %229, %230 : tensor<3xf32>
    %232 = stablehlo.sqrt %231 : tensor<3xf32>
    %cst_30 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %233 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %234 = stablehlo.add %232, %233 : tensor<3xf32>
    %235 = stablehlo.divide %218, %234 : tensor<3xf32>
    %236 = stablehlo.multiply %10, %235 : tensor<3xf32>
    %237 = stablehlo.add %arg1, %236 : tensor<3xf32>
    %238 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %239 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %240 = stablehlo.dot_general %203, %176, contracting_dims = [0] x [0] : (tensor<12288x3xf32>, tensor<12288x16xf32>) -> tensor<3x16xf32>
    %241 = stablehlo.transpose %240, dims = [1, 0] : (tensor<3x16xf32>) -> tensor<16x3xf32>
    %242 = stablehlo.multiply %239, %241 : tensor<16x3xf32>
    %243 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %244 = stablehlo.multiply %243, %arg29 : tensor<16x3xf32>
    %245 = stablehlo.add %242, %244 : tensor<16x3xf32>
    %246 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %247 = stablehlo.divide %245, %246 : tensor<16x3xf32>
    %248 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %249 = stablehlo.multiply %241, %241 : tensor<16x3xf32>
    %250 = stablehlo.multiply %248, %249 : tensor<16x3xf32>
    %251 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %252 = stablehlo.multiply %251, %arg55 : tensor<16x3xf32>
    %253 = stablehlo.add %250, %252 : tensor<16x3xf32>
    %254 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %255 = stablehlo.divide %253, %254 : tensor<16x3xf32>
    %256 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %257 = stablehlo.add %255, %256 : tensor<16x3xf32>
    %258 = stablehlo.sqrt %257 : tensor<16x3xf32>
    %259 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %260 = stablehlo.add %258, %259 : tensor<16x3xf32>
    %261 = stablehlo.divide %247, %260 : tensor<16x3xf32>
    %262 = stablehlo.multiply %238, %261 : tensor<16x3xf32>
    %263 = stablehlo.add %arg2, %262 : tensor<16x3xf32>
    %264 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %265 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %266 = stablehlo.reduce(%196 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<512x3xf32>, tensor<f32>) -> tensor<512xf32>
    %267 = stablehlo.reshape %266 : (tensor<512xf32>) -> tensor<512x1xf32>
    %268 = stablehlo.negate %267 : tensor<512x1xf32>
    %269 = stablehlo.reduce(%268 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<512x1xf32>, tensor<f32>) -> tensor<512xf32>
    %270 = stablehlo.broadcast_in_dim %269, dims = [0] : (tensor<512xf32>) -> tensor<512x24xf32>
    %271 = stablehlo.multiply %197, %185 : tensor<512x24x3xf32>
    %272 = stablehlo.reduce(%271 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<512x24x3xf32>, tensor<f32>) -> tensor<512x24xf32>
    %273 = stablehlo.reshape %272 : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %274 = stablehlo.reduce(%273 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<512x24x1xf32>, tensor<f32>) -> tensor<512x24xf32>
    %275 = stablehlo.add %270, %274 : tensor<512x24xf32>
    %276 = stablehlo.multiply %109, %275 : tensor<512x24xf32>
    %277 = stablehlo.multiply %276, %112 : tensor<512x24xf32>
    %278 = stablehlo.negate %277 : tensor<512x24xf32>
    %279 = stablehlo.dot_general %278, %cst_19, contracting_dims = [1] x [1] : (tensor<512x24xf32>, tensor<24x24xf32>) -> tensor<512x24xf32>
    %280 = stablehlo.multiply %275, %112 : tensor<512x24xf32>
    %281 = stablehlo.negate %280 : tensor<512x24xf32>
    %282 = stablehlo.multiply %281, %108 : tensor<512x24xf32>
    %283 = stablehlo.negate %282 : tensor<512x24xf32>
    %284 = stablehlo.add %279, %283 : tensor<512x24xf32>
    %285 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %286 = stablehlo.multiply %284, %285 : tensor<512x24xf32>
    %287 = stablehlo.reshape %286 : (tensor<512x24xf32>) -> tensor<12288x1xf32>
    %cst_31 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %288 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %289 = stablehlo.compare EQ, %90, %288, FLOAT : (tensor<12288x1xf32>, tensor<12288x1xf32>) -> tensor<12288x1xi1>
    %290 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %291 = stablehlo.select %289, %290, %90 : tensor<12288x1xi1>, tensor<12288x1xf32>
    %292 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %293 = stablehlo.compare EQ, %103, %292, FLOAT : (tensor<12288x1xf32>, tensor<12288x1xf32>) -> tensor<12288x1xi1>
    %294 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %295 = stablehlo.select %293, %294, %103 : tensor<12288x1xi1>, tensor<12288x1xf32>
    %296 = stablehlo.subtract %291, %295 : tensor<12288x1xf32>
    %297 = stablehlo.exponential %296 : tensor<12288x1xf32>
    %298 = stablehlo.multiply %287, %297 : tensor<12288x1xf32>
    %299 = stablehlo.reduce(%298 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<12288x1xf32>, tensor<f32>) -> tensor<1xf32>
    %300 = stablehlo.reshape %299 : (tensor<1xf32>) -> tensor<1x1xf32>
    %301 = stablehlo.reshape %300 : (tensor<1x1xf32>) -> tensor<1xf32>
    %302 = stablehlo.multiply %265, %301 : tensor<1xf32>
    %303 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %304 = stablehlo.multiply %303, %arg30 : tensor<1xf32>
    %305 = stablehlo.add %302, %304 : tensor<1xf32>
    %306 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %307 = stablehlo.divide %305, %306 : tensor<1xf32>
    %308 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %309 = stablehlo.multiply %301, %301 : tensor<1xf32>
    %310 = stablehlo.multiply %308, %309 : tensor<1xf32>
    %311 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %312 = stablehlo.multiply %311, %arg56 : tensor<1xf32>
    %313 = stablehlo.add %310, %312 : tensor<1xf32>
    %314 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %315 = stablehlo.divide %313, %314 : tensor<1xf32>
    %316 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %317 = stablehlo.add %315, %316 : tensor<1xf32>
    %318 = stablehlo.sqrt %317 : tensor<1xf32>
    %319 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %320 = stablehlo.add %318, %319 : tensor<1xf32>
    %321 = stablehlo.divide %307, %320 : tensor<1xf32>
    %322 = stablehlo.multiply %264, %321 : tensor<1xf32>
    %323 = stablehlo.add %arg3, %322 : tensor<1xf32>
    %324 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %325 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %326 = stablehlo.dot_general %298, %84, contracting_dims = [0] x [0] : (tensor<12288x1xf32>, tensor<12288x32xf32>) -> tensor<1x32xf32>
    %327 = stablehlo.transpose %326, dims = [1, 0] : (tensor<1x32xf32>) -> tensor<32x1xf32>
    %328 = stablehlo.multiply %325, %327 : tensor<32x1xf32>
    %329 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %330 = stablehlo.multiply %329, %arg31 : tensor<32x1xf32>
    %331 = stablehlo.add %328, %330 : tensor<32x1xf32>
    %332 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %333 = stablehlo.divide %331, %332 : tensor<32x1xf32>
    %334 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %335 = stablehlo.multiply %327, %327 : tensor<32x1xf32>
    %336 = stablehlo.multiply %334, %335 : tensor<32x1xf32>
    %337 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %338 = stablehlo.multiply %337, %arg57 : tensor<32x1xf32>
    %339 = stablehlo.add %336, %338 : tensor<32x1xf32>
    %340 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %341 = stablehlo.divide %339, %340 : tensor<32x1xf32>
    %342 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %343 = stablehlo.add %341, %342 : tensor<32x1xf32>
    %344 = stablehlo.sqrt %343 : tensor<32x1xf32>
    %345 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %346 = stablehlo.add %344, %345 : tensor<32x1xf32>
    %347 = stablehlo.divide %333, %346 : tensor<32x1xf32>
    %348 = stablehlo.multiply %324, %347 : tensor<32x1xf32>
    %349 = stablehlo.add %arg4, %348 : tensor<32x1xf32>
    %350 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %351 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %352 = stablehlo.dot_general %203, %arg2, contracting_dims = [1] x [1] : (tensor<12288x3xf32>, tensor<16x3xf32>) -> tensor<12288x16xf32>
    %353 = stablehlo.multiply %352, %175 : tensor<12288x16xf32>
    %354 = stablehlo.multiply %169, %352 : tensor<12288x16xf32>
    %355 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12288x16xf32>
    %356 = stablehlo.subtract %355, %175 : tensor<12288x16xf32>
    %357 = stablehlo.multiply %175, %356 : tensor<12288x16xf32>
    %358 = stablehlo.multiply %354, %357 : tensor<12288x16xf32>
    %359 = stablehlo.add %353, %358 : tensor<12288x16xf32>
    %360 = stablehlo.reshape %359 : (tensor<12288x16xf32>) -> tensor<512x24x16xf32>
    %361 = stablehlo.reduce(%360 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<512x24x16xf32>, tensor<f32>) -> tensor<512x16xf32>
    %362 = stablehlo.reshape %361 : (tensor<512x16xf32>) -> tensor<512x1x16xf32>
    %363 = stablehlo.reduce(%362 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<512x1x16xf32>, tensor<f32>) -> tensor<512x16xf32>
    %364 = stablehlo.dot_general %363, %164, contracting_dims = [0] x [0] : (tensor<512x16xf32>, tensor<512x12xf32>) -> tensor<16x12xf32>
    %365 = stablehlo.transpose %364, dims = [1, 0] : (tensor<16x12xf32>) -> tensor<12x16xf32>
    %366 = stablehlo.multiply %351, %365 : tensor<12x16xf32>
    %367 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %368 = stablehlo.multiply %367, %arg32 : tensor<12x16xf32>
    %369 = stablehlo.add %366, %368 : tensor<12x16xf32>
    %370 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %371 = stablehlo.divide %369, %370 : tensor<12x16xf32>
    %372 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %373 = stablehlo.multiply %365, %365 : tensor<12x16xf32>
    %374 = stablehlo.multiply %372, %373 : tensor<12x16xf32>
    %375 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %376 = stablehlo.multiply %375, %arg58 : tensor<12x16xf32>
    %377 = stablehlo.add %374, %376 : tensor<12x16xf32>
    %378 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %379 = stablehlo.divide %377, %378 : tensor<12x16xf32>
    %380 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %381 = stablehlo.add %379, %380 : tensor<12x16xf32>
    %382 = stablehlo.sqrt %381 : tensor<12x16xf32>
    %383 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %384 = stablehlo.add %382, %383 : tensor<12x16xf32>
    %385 = stablehlo.divide %371, %384 : tensor<12x16xf32>
    %386 = stablehlo.multiply %350, %385 : tensor<12x16xf32>
    %387 = stablehlo.add %arg5, %386 : tensor<12x16xf32>
    %388 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %389 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %390 = stablehlo.reshape %360 : (tensor<512x24x16xf32>) -> tensor<12288x16xf32>
    %391 = stablehlo.dot_general %390, %arg11, contracting_dims = [1] x [1] : (tensor<12288x16xf32>, tensor<32x16xf32>) -> tensor<12288x32xf32>
    %392 = stablehlo.dot_general %298, %arg4, contracting_dims = [1] x [1] : (tensor<12288x1xf32>, tensor<32x1xf32>) -> tensor<12288x32xf32>
    %393 = stablehlo.add %391, %392 : tensor<12288x32xf32>
    %394 = stablehlo.multiply %393, %83 : tensor<12288x32xf32>
    %395 = stablehlo.multiply %77, %393 : tensor<12288x32xf32>
    %396 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12288x32xf32>
    %397 = stablehlo.subtract %396, %83 : tensor<12288x32xf32>
    %398 = stablehlo.multiply %83, %397 : tensor<12288x32xf32>
    %399 = stablehlo.multiply %395, %398 : tensor<12288x32xf32>
    %400 = stablehlo.add %394, %399 : tensor<12288x32xf32>
    %401 = stablehlo.dot_general %400, %arg9, contracting_dims = [1] x [1] : (tensor<12288x32xf32>, tensor<32x32xf32>) -> tensor<12288x32xf32>
    %402 = stablehlo.multiply %401, %72 : tensor<12288x32xf32>
    %403 = stablehlo.multiply %66, %401 : tensor<12288x32xf32>
    %404 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12288x32xf32>
    %405 = stablehlo.subtract %404, %72 : tensor<12288x32xf32>
    %406 = stablehlo.multiply %72, %405 : tensor<12288x32xf32>
    %407 = stablehlo.multiply %403, %406 : tensor<12288x32xf32>
    %408 = stablehlo.add %402, %407 : tensor<12288x32xf32>
    %409 = stablehlo.reduce(%408 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<12288x32xf32>, tensor<f32>) -> tensor<32xf32>
    %410 = stablehlo.reshape %409 : (tensor<32xf32>) -> tensor<1x32xf32>
    %411 = stablehlo.reshape %410 : (tensor<1x32xf32>) -> tensor<32xf32>
    %412 = stablehlo.multiply %389, %411 : tensor<32xf32>
    %413 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %414 = stablehlo.multiply %413, %arg33 : tensor<32xf32>
    %415 = stablehlo.add %412, %414 : tensor<32xf32>
    %416 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %417 = stablehlo.divide %415, %416 : tensor<32xf32>
    %418 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %419 = stablehlo.multiply %411, %411 : tensor<32xf32>
    %420 = stablehlo.multiply %418, %419 : tensor<32xf32>
    %421 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %422 = stablehlo.multiply %421, %arg59 : tensor<32xf32>
    %423 = stablehlo.add %420, %422 : tensor<32xf32>
    %424 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %425 = stablehlo.divide %423, %424 : tensor<32xf32>
    %426 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %427 = stablehlo.add %425, %426 : tensor<32xf32>
    %428 = stablehlo.sqrt %427 : tensor<32xf32>
    %429 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %430 = stablehlo.add %428, %429 : tensor<32xf32>
    %431 = stablehlo.divide %417, %430 : tensor<32xf32>
    %432 = stablehlo.multiply %388, %431 : tensor<32xf32>
    %433 = stablehlo.add %arg6, %432 : tensor<32xf32>
    %434 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<30x32xf32>
    %435 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<30x32xf32>
    %436 = stablehlo.dot_general %408, %62, contracting_dims = [0] x [0] : (tensor<12288x32xf32>, tensor<12288x30xf32>) -> tensor<32x30xf32>
    %437 = stablehlo.transpose %436, dims = [1, 0] : (tensor<32x30xf32>) -> tensor<30x32xf32>
    %438 = stablehlo.multiply %435, %437 : tensor<30x32xf32>
    %439 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<30x32xf32>
    %440 = stablehlo.multiply %439, %arg34 : tensor<30x32xf32>
    %441 = stablehlo.add %438, %440 : tensor<30x32xf32>
    %442 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<30x32xf32>
    %443 = stablehlo.divide %441, %442 : tensor<30x32xf32>
    %444 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<30x32xf32>
    %445 = stablehlo.multiply %437, %437 : tensor<30x32xf32>
    %446 = stablehlo.multiply %444, %445 : tensor<30x32xf32>
    %447 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<30x32xf32>
    %448 = stablehlo.multiply %447, %arg60 : tensor<30x32xf32>
    %449 = stablehlo.add %446, %448 : tensor<30x32xf32>
    %450 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<30x32xf32>
    %451 = stablehlo.divide %449, %450 : tensor<30x32xf32>
    %452 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<30x32xf32>
    %453 = stablehlo.add %451, %452 : tensor<30x32xf32>
    %454 = stablehlo.sqrt %453 : tensor<30x32xf32>
    %455 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<30x32xf32>
    %456 = stablehlo.add %454, %455 : tensor<30x32xf32>
    %457 = stablehlo.divide %443, %456 : tensor<30x32xf32>
    %458 = stablehlo.multiply %434, %457 : tensor<30x32xf32>
    %459 = stablehlo.add %arg7, %458 : tensor<30x32xf32>
    %460 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %461 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %462 = stablehlo.reduce(%400 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<12288x32xf32>, tensor<f32>) -> tensor<32xf32>
    %463 = stablehlo.reshape %462 : (tensor<32xf32>) -> tensor<1x32xf32>
    %464 = stablehlo.reshape %463 : (tensor<1x32xf32>) -> tensor<32xf32>
    %465 = stablehlo.multiply %461, %464 : tensor<32xf32>
    %466 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %467 = stablehlo.multiply %466, %arg35 : tensor<32xf32>
    %468 = stablehlo.add %465, %467 : tensor<32xf32>
    %469 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %470 = stablehlo.divide %468, %469 : tensor<32xf32>
    %471 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %472 = stablehlo.multiply %464, %464 : tensor<32xf32>
    %473 = stablehlo.multiply %471, %472 : tensor<32xf32>
    %474 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %475 = stablehlo.multiply %474, %arg61 : tensor<32xf32>
    %476 = stablehlo.add %473, %475 : tensor<32xf32>
    %477 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %478 = stablehlo.divide %476, %477 : tensor<32xf32>
    %479 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %480 = stablehlo.add %478, %479 : tensor<32xf32>
    %481 = stablehlo.sqrt %480 : tensor<32xf32>
    %482 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %483 = stablehlo.add %481, %482 : tensor<32xf32>
    %484 = stablehlo.divide %470, %483 : tensor<32xf32>
    %485 = stablehlo.multiply %460, %484 : tensor<32xf32>
    %486 = stablehlo.add %arg8, %485 : tensor<32xf32>
    %487 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %488 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %489 = stablehlo.dot_general %400, %73, contracting_dims = [0] x [0] : (tensor<12288x32xf32>, tensor<12288x32xf32>) -> tensor<32x32xf32>
    %490 = stablehlo.transpose %489, dims = [1, 0] : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %491 = stablehlo.multiply %488, %490 : tensor<32x32xf32>
    %492 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %493 = stablehlo.multiply %492, %arg36 : tensor<32x32xf32>
    %494 = stablehlo.add %491, %493 : tensor<32x32xf32>
    %495 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %496 = stablehlo.divide %494, %495 : tensor<32x32xf32>
    %497 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %498 = stablehlo.multiply %490, %490 : tensor<32x32xf32>
    %499 = stablehlo.multiply %497, %498 : tensor<32x32xf32>
    %500 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %501 = stablehlo.multiply %500, %arg62 : tensor<32x32xf32>
    %502 = stablehlo.add %499, %501 : tensor<32x32xf32>
    %503 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %504 = stablehlo.divide %502, %503 : tensor<32x32xf32>
    %505 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %506 = stablehlo.add %504, %505 : tensor<32x32xf32>
    %507 = stablehlo.sqrt %506 : tensor<32x32xf32>
    %508 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %509 = stablehlo.add %507, %508 : tensor<32x32xf32>
    %510 = stablehlo.divide %496, %509 : tensor<32x32xf32>
    %511 = stablehlo.multiply %487, %510 : tensor<32x32xf32>
    %512 = stablehlo.add %arg9, %511 : tensor<32x32xf32>
    %513 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %514 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %515 = stablehlo.reduce(%390 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<12288x16xf32>, tensor<f32>) -> tensor<16xf32>
    %516 = stablehlo.reshape %515 : (tensor<16xf32>) -> tensor<1x16xf32>
    %517 = stablehlo.reshape %516 : (tensor<1x16xf32>) -> tensor<16xf32>
    %518 = stablehlo.multiply %514, %517 : tensor<16xf32>
    %519 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %520 = stablehlo.multiply %519, %arg37 : tensor<16xf32>
    %521 = stablehlo.add %518, %520 : tensor<16xf32>
    %522 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %523 = stablehlo.divide %521, %522 : tensor<16xf32>
    %524 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %525 = stablehlo.multiply %517, %517 : tensor<16xf32>
    %526 = stablehlo.multiply %524, %525 : tensor<16xf32>
    %527 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %528 = stablehlo.multiply %527, %arg63 : tensor<16xf32>
    %529 = stablehlo.add %526, %528 : tensor<16xf32>
    %530 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %531 = stablehlo.divide %529, %530 : tensor<16xf32>
    %532 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %533 = stablehlo.add %531, %532 : tensor<16xf32>
    %534 = stablehlo.sqrt %533 : tensor<16xf32>
    %535 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %536 = stablehlo.add %534, %535 : tensor<16xf32>
    %537 = stablehlo.divide %523, %536 : tensor<16xf32>
    %538 = stablehlo.multiply %513, %537 : tensor<16xf32>
    %539 = stablehlo.add %arg10, %538 : tensor<16xf32>
    %540 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %541 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %542 = stablehlo.dot_general %390, %84, contracting_dims = [0] x [0] : (tensor<12288x16xf32>, tensor<12288x32xf32>) -> tensor<16x32xf32>
    %543 = stablehlo.transpose %542, dims = [1, 0] : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %544 = stablehlo.multiply %541, %543 : tensor<32x16xf32>
    %545 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %546 = stablehlo.multiply %545, %arg38 : tensor<32x16xf32>
    %547 = stablehlo.add %544, %546 : tensor<32x16xf32>
    %548 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %549 = stablehlo.divide %547, %548 : tensor<32x16xf32>
    %550 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %551 = stablehlo.multiply %543, %543 : tensor<32x16xf32>
    %552 = stablehlo.multiply %550, %551 : tensor<32x16xf32>
    %553 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %554 = stablehlo.multiply %553, %arg64 : tensor<32x16xf32>
    %555 = stablehlo.add %552, %554 : tensor<32x16xf32>
    %556 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %557 = stablehlo.divide %555, %556 : tensor<32x16xf32>
    %558 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %559 = stablehlo.add %557, %558 : tensor<32x16xf32>
    %560 = stablehlo.sqrt %559 : tensor<32x16xf32>
    %561 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %562 = stablehlo.add %560, %561 : tensor<32x16xf32>
    %563 = stablehlo.divide %549, %562 : tensor<32x16xf32>
    %564 = stablehlo.multiply %540, %563 : tensor<32x16xf32>
    %565 = stablehlo.add %arg11, %564 : tensor<32x16xf32>
    %566 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %567 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %568 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %569 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2] : (tensor<512x1x3xf32>) -> tensor<512x24x3xf32>
    %570 = stablehlo.convert %c : (tensor<i32>) -> tensor<f32>
    %571 = stablehlo.broadcast_in_dim %570, dims = [] : (tensor<f32>) -> tensor<512x24x25xf32>
    %572 = stablehlo.convert %c_3 : (tensor<i32>) -> tensor<f32>
    %573 = stablehlo.broadcast_in_dim %572, dims = [] : (tensor<f32>) -> tensor<512x24x25xf32>
    %574 = stablehlo.slice %arg82 [0:512, 1:2] : (tensor<512x2xf32>) -> tensor<512x1xf32>
    %575 = stablehlo.broadcast_in_dim %574, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x25xf32>
    %cst_32 = stablehlo.constant dense<[0.000000e+00, 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00, 5.000000e+00, 6.000000e+00, 7.000000e+00, 8.000000e+00, 9.000000e+00, 1.000000e+01, 1.100000e+01, 1.200000e+01, 1.300000e+01, 1.400000e+01, 1.500000e+01, 1.600000e+01, 1.700000e+01, 1.800000e+01, 1.900000e+01, 2.000000e+01, 2.100000e+01, 2.200000e+01, 2.300000e+01, 2.400000e+01]> : tensor<25xf32>
    %576 = stablehlo.broadcast_in_dim %cst_32, dims = [1] : (tensor<25xf32>) -> tensor<1x25xf32>
    %577 = stablehlo.broadcast_in_dim %576, dims = [0, 1] : (tensor<1x25xf32>) -> tensor<512x25xf32>
    %578 = stablehlo.add %575, %577 : tensor<512x25xf32>
    %cst_33 = stablehlo.constant dense<2.500000e+01> : tensor<f32>
    %579 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<512x25xf32>
    %580 = stablehlo.divide %578, %579 : tensor<512x25xf32>
    %581 = stablehlo.broadcast_in_dim %580, dims = [0, 2] : (tensor<512x25xf32>) -> tensor<512x1x25xf32>
    %582 = stablehlo.broadcast_in_dim %581, dims = [0, 1, 2] : (tensor<512x1x25xf32>) -> tensor<512x24x25xf32>
    %cst_34 = stablehlo.constant dense<4.16666677E-4> : tensor<f32>
    %583 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %584 = stablehlo.add %113, %583 : tensor<512x24xf32>
    %585 = stablehlo.reduce(%584 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<512x24xf32>, tensor<f32>) -> tensor<512xf32>
    %586 = stablehlo.broadcast_in_dim %585, dims = [0] : (tensor<512xf32>) -> tensor<512x1xf32>
    %587 = stablehlo.broadcast_in_dim %586, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x24xf32>
    %588 = stablehlo.divide %584, %587 : tensor<512x24xf32>
    %589 = stablehlo.dot_general %588, %cst_19, contracting_dims = [1] x [0] : (tensor<512x24xf32>, tensor<24x24xf32>) -> tensor<512x24xf32>
    %590 = stablehlo.broadcast_in_dim %589, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %591 = stablehlo.broadcast_in_dim %590, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x25xf32>
    %592 = stablehlo.subtract %582, %591 : tensor<512x24x25xf32>
    %593 = stablehlo.broadcast_in_dim %588, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %594 = stablehlo.broadcast_in_dim %593, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x25xf32>
    %595 = stablehlo.divide %592, %594 : tensor<512x24x25xf32>
    %596 = stablehlo.maximum %573, %595 : tensor<512x24x25xf32>
    %597 = stablehlo.minimum %571, %596 : tensor<512x24x25xf32>
    %cst_35 = stablehlo.constant dense<1.250000e-01> : tensor<24xf32>
    %598 = stablehlo.broadcast_in_dim %cst_35, dims = [0] : (tensor<24xf32>) -> tensor<24x1xf32>
    %599 = stablehlo.broadcast_in_dim %598, dims = [1, 2] : (tensor<24x1xf32>) -> tensor<1x24x1xf32>
    %600 = stablehlo.broadcast_in_dim %599, dims = [0, 1, 2] : (tensor<1x24x1xf32>) -> tensor<512x24x25xf32>
    %601 = stablehlo.multiply %597, %600 : tensor<512x24x25xf32>
    %602 = stablehlo.reduce(%601 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<512x24x25xf32>, tensor<f32>) -> tensor<512x25xf32>
    %cst_36 = stablehlo.constant dense<2.500000e+00> : tensor<f32>
    %603 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<512x25xf32>
    %604 = stablehlo.add %602, %603 : tensor<512x25xf32>
    %605 = stablehlo.slice %604 [0:512, 1:25] : (tensor<512x25xf32>) -> tensor<512x24xf32>
    %606 = stablehlo.slice %604 [0:512, 0:24] : (tensor<512x25xf32>) -> tensor<512x24xf32>
    %607 = stablehlo.add %605, %606 : tensor<512x24xf32>
    %608 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %609 = stablehlo.divide %607, %608 : tensor<512x24xf32>
    %610 = stablehlo.broadcast_in_dim %609, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %611 = stablehlo.broadcast_in_dim %610, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x3xf32>
    %612 = stablehlo.broadcast_in_dim %26, dims = [0, 1, 2] : (tensor<512x1x3xf32>) -> tensor<512x24x3xf32>
    %613 = stablehlo.multiply %611, %612 : tensor<512x24x3xf32>
    %614 = stablehlo.add %569, %613 : tensor<512x24x3xf32>
    %615 = stablehlo.broadcast_in_dim %614, dims = [0, 1, 3] : (tensor<512x24x3xf32>) -> tensor<512x24x1x3xf32>
    %616 = stablehlo.broadcast_in_dim %615, dims = [0, 1, 2, 3] : (tensor<512x24x1x3xf32>) -> tensor<512x24x10x3xf32>
    %617 = stablehlo.broadcast_in_dim %cst_9, dims = [0] : (tensor<10xf32>) -> tensor<10x1xf32>
    %618 = stablehlo.broadcast_in_dim %617, dims = [2, 3] : (tensor<10x1xf32>) -> tensor<1x1x10x1xf32>
    %619 = stablehlo.broadcast_in_dim %618, dims = [0, 1, 2, 3] : (tensor<1x1x10x1xf32>) -> tensor<512x24x10x3xf32>
    %620 = stablehlo.multiply %616, %619 : tensor<512x24x10x3xf32>
    %621 = stablehlo.broadcast_in_dim %cst_10, dims = [0] : (tensor<10xf32>) -> tensor<10x1xf32>
    %622 = stablehlo.broadcast_in_dim %621, dims = [2, 3] : (tensor<10x1xf32>) -> tensor<1x1x10x1xf32>
    %623 = stablehlo.broadcast_in_dim %622, dims = [0, 1, 2, 3] : (tensor<1x1x10x1xf32>) -> tensor<512x24x10x3xf32>
    %624 = stablehlo.add %620, %623 : tensor<512x24x10x3xf32>
    %625 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %626 = stablehlo.add %624, %625 : tensor<512x24x10x3xf32>
    %627 = stablehlo.floor %626 : tensor<512x24x10x3xf32>
    %628 = stablehlo.subtract %624, %627 : tensor<512x24x10x3xf32>
    %629 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %630 = stablehlo.multiply %628, %628 : tensor<512x24x10x3xf32>
    %631 = stablehlo.multiply %629, %630 : tensor<512x24x10x3xf32>
    %632 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %633 = stablehlo.add %631, %632 : tensor<512x24x10x3xf32>
    %634 = stablehlo.multiply %633, %630 : tensor<512x24x10x3xf32>
    %635 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %636 = stablehlo.add %634, %635 : tensor<512x24x10x3xf32>
    %637 = stablehlo.multiply %636, %630 : tensor<512x24x10x3xf32>
    %638 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %639 = stablehlo.add %637, %638 : tensor<512x24x10x3xf32>
    %640 = stablehlo.multiply %639, %630 : tensor<512x24x10x3xf32>
    %641 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %642 = stablehlo.add %640, %641 : tensor<512x24x10x3xf32>
    %643 = stablehlo.multiply %642, %630 : tensor<512x24x10x3xf32>
    %644 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %645 = stablehlo.add %643, %644 : tensor<512x24x10x3xf32>
    %646 = stablehlo.multiply %628, %645 : tensor<512x24x10x3xf32>
    %647 = stablehlo.reshape %646 : (tensor<512x24x10x3xf32>) -> tensor<12288x30xf32>
    %648 = stablehlo.dot_general %647, %arg18, contracting_dims = [1] x [0] : (tensor<12288x30xf32>, tensor<30x64xf32>) -> tensor<12288x64xf32>
    %649 = stablehlo.reshape %arg17 : (tensor<64xf32>) -> tensor<1x64xf32>
    %650 = stablehlo.broadcast_in_dim %649, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<12288x64xf32>
    %651 = stablehlo.add %648, %650 : tensor<12288x64xf32>
    %652 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %653 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %654 = stablehlo.negate %651 : tensor<12288x64xf32>
    %655 = stablehlo.exponential %654 : tensor<12288x64xf32>
    %656 = stablehlo.add %653, %655 : tensor<12288x64xf32>
    %657 = stablehlo.divide %652, %656 : tensor<12288x64xf32>
    %658 = stablehlo.multiply %651, %657 : tensor<12288x64xf32>
    %659 = stablehlo.dot_general %658, %arg20, contracting_dims = [1] x [0] : (tensor<12288x64xf32>, tensor<64x64xf32>) -> tensor<12288x64xf32>
    %660 = stablehlo.reshape %arg19 : (tensor<64xf32>) -> tensor<1x64xf32>
    %661 = stablehlo.broadcast_in_dim %660, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<12288x64xf32>
    %662 = stablehlo.add %659, %661 : tensor<12288x64xf32>
    %663 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %664 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %665 = stablehlo.negate %662 : tensor<12288x64xf32>
    %666 = stablehlo.exponential %665 : tensor<12288x64xf32>
    %667 = stablehlo.add %664, %666 : tensor<12288x64xf32>
    %668 = stablehlo.divide %663, %667 : tensor<12288x64xf32>
    %669 = stablehlo.multiply %662, %668 : tensor<12288x64xf32>
    %670 = stablehlo.dot_general %669, %arg22, contracting_dims = [1] x [0] : (tensor<12288x64xf32>, tensor<64x64xf32>) -> tensor<12288x64xf32>
    %671 = stablehlo.reshape %arg21 : (tensor<64xf32>) -> tensor<1x64xf32>
    %672 = stablehlo.broadcast_in_dim %671, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<12288x64xf32>
    %673 = stablehlo.add %670, %672 : tensor<12288x64xf32>
    %674 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %675 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %676 = stablehlo.negate %673 : tensor<12288x64xf32>
    %677 = stablehlo.exponential %676 : tensor<12288x64xf32>
    %678 = stablehlo.add %675, %677 : tensor<12288x64xf32>
    %679 = stablehlo.divide %674, %678 : tensor<12288x64xf32>
    %680 = stablehlo.multiply %673, %679 : tensor<12288x64xf32>
    %681 = stablehlo.dot_general %680, %arg24, contracting_dims = [1] x [0] : (tensor<12288x64xf32>, tensor<64x64xf32>) -> tensor<12288x64xf32>
    %682 = stablehlo.reshape %arg23 : (tensor<64xf32>) -> tensor<1x64xf32>
    %683 = stablehlo.broadcast_in_dim %682, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<12288x64xf32>
    %684 = stablehlo.add %681, %683 : tensor<12288x64xf32>
    %685 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %686 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %687 = stablehlo.negate %684 : tensor<12288x64xf32>
    %688 = stablehlo.exponential %687 : tensor<12288x64xf32>
    %689 = stablehlo.add %686, %688 : tensor<12288x64xf32>
    %690 = stablehlo.divide %685, %689 : tensor<12288x64xf32>
    %691 = stablehlo.multiply %684, %690 : tensor<12288x64xf32>
    %692 = stablehlo.dot_general %691, %arg15, contracting_dims = [1] x [0] : (tensor<12288x64xf32>, tensor<64x1xf32>) -> tensor<12288x1xf32>
    %693 = stablehlo.reshape %arg14 : (tensor<1xf32>) -> tensor<1x1xf32>
    %694 = stablehlo.broadcast_in_dim %693, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<12288x1xf32>
    %695 = stablehlo.add %692, %694 : tensor<12288x1xf32>
    %696 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %697 = stablehlo.subtract %695, %696 : tensor<12288x1xf32>
    %698 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %699 = stablehlo.subtract %697, %698 : tensor<12288x1xf32>
    %700 = stablehlo.compare NE, %699, %699, FLOAT : (tensor<12288x1xf32>, tensor<12288x1xf32>) -> tensor<12288x1xi1>
    %701 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %702 = stablehlo.add %697, %701 : tensor<12288x1xf32>
    %703 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %704 = stablehlo.maximum %697, %703 : tensor<12288x1xf32>
    %705 = stablehlo.abs %699 : tensor<12288x1xf32>
    %706 = stablehlo.negate %705 : tensor<12288x1xf32>
    %707 = stablehlo.exponential %706 : tensor<12288x1xf32>
    %708 = stablehlo.log_plus_one %707 : tensor<12288x1xf32>
    %709 = stablehlo.add %704, %708 : tensor<12288x1xf32>
    %710 = stablehlo.select %700, %702, %709 : tensor<12288x1xi1>, tensor<12288x1xf32>
    %711 = stablehlo.reshape %710 : (tensor<12288x1xf32>) -> tensor<512x24xf32>
    %712 = stablehlo.slice %604 [0:512, 1:25] : (tensor<512x25xf32>) -> tensor<512x24xf32>
    %713 = stablehlo.slice %604 [0:512, 0:24] : (tensor<512x25xf32>) -> tensor<512x24xf32>
    %714 = stablehlo.subtract %712, %713 : tensor<512x24xf32>
    %715 = stablehlo.multiply %711, %714 : tensor<512x24xf32>
    %716 = stablehlo.negate %715 : tensor<512x24xf32>
    %717 = stablehlo.exponential %716 : tensor<512x24xf32>
    %718 = stablehlo.subtract %568, %717 : tensor<512x24xf32>
    %719 = stablehlo.dot_general %715, %cst_19, contracting_dims = [1] x [0] : (tensor<512x24xf32>, tensor<24x24xf32>) -> tensor<512x24xf32>
    %720 = stablehlo.negate %719 : tensor<512x24xf32>
    %721 = stablehlo.exponential %720 : tensor<512x24xf32>
    %722 = stablehlo.multiply %718, %721 : tensor<512x24xf32>
    %723 = stablehlo.broadcast_in_dim %722, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %724 = stablehlo.broadcast_in_dim %723, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x3xf32>
    %725 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %726 = stablehlo.divide %118, %725 : tensor<512xf32>
    %727 = stablehlo.broadcast_in_dim %726, dims = [0] : (tensor<512xf32>) -> tensor<512x3xf32>
    %728 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<512x3xf32>
    %729 = stablehlo.broadcast_in_dim %723, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x3xf32>
    %730 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12288x3xf32>
    %731 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12288x3xf32>
    %732 = stablehlo.dot_general %691, %arg26, contracting_dims = [1] x [0] : (tensor<12288x64xf32>, tensor<64x32xf32>) -> tensor<12288x32xf32>
    %733 = stablehlo.reshape %arg25 : (tensor<32xf32>) -> tensor<1x32xf32>
    %734 = stablehlo.broadcast_in_dim %733, dims = [0, 1] : (tensor<1x32xf32>) -> tensor<12288x32xf32>
    %735 = stablehlo.add %732, %734 : tensor<12288x32xf32>
    %736 = stablehlo.reshape %735 : (tensor<12288x32xf32>) -> tensor<512x24x32xf32>
    %737 = stablehlo.dot_general %164, %arg16, contracting_dims = [1] x [0] : (tensor<512x12xf32>, tensor<12x32xf32>) -> tensor<512x32xf32>
    %738 = stablehlo.broadcast_in_dim %737, dims = [0, 2] : (tensor<512x32xf32>) -> tensor<512x1x32xf32>
    %739 = stablehlo.broadcast_in_dim %738, dims = [0, 1, 2] : (tensor<512x1x32xf32>) -> tensor<512x24x32xf32>
    %740 = stablehlo.add %736, %739 : tensor<512x24x32xf32>
    %741 = stablehlo.reshape %740 : (tensor<512x24x32xf32>) -> tensor<12288x32xf32>
    %742 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12288x32xf32>
    %743 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12288x32xf32>
    %744 = stablehlo.negate %741 : tensor<12288x32xf32>
    %745 = stablehlo.exponential %744 : tensor<12288x32xf32>
    %746 = stablehlo.add %743, %745 : tensor<12288x32xf32>
    %747 = stablehlo.divide %742, %746 : tensor<12288x32xf32>
    %748 = stablehlo.multiply %741, %747 : tensor<12288x32xf32>
    %749 = stablehlo.dot_general %748, %arg13, contracting_dims = [1] x [0] : (tensor<12288x32xf32>, tensor<32x3xf32>) -> tensor<12288x3xf32>
    %750 = stablehlo.reshape %arg12 : (tensor<3xf32>) -> tensor<1x3xf32>
    %751 = stablehlo.broadcast_in_dim %750, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<12288x3xf32>
    %752 = stablehlo.add %749, %751 : tensor<12288x3xf32>
    %753 = stablehlo.negate %752 : tensor<12288x3xf32>
    %754 = stablehlo.exponential %753 : tensor<12288x3xf32>
    %755 = stablehlo.add %731, %754 : tensor<12288x3xf32>
    %756 = stablehlo.divide %730, %755 : tensor<12288x3xf32>
    %757 = stablehlo.reshape %756 : (tensor<12288x3xf32>) -> tensor<512x24x3xf32>
    %758 = stablehlo.multiply %729, %757 : tensor<512x24x3xf32>
    %759 = stablehlo.reduce(%758 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<512x24x3xf32>, tensor<f32>) -> tensor<512x3xf32>
    %760 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %761 = stablehlo.reduce(%722 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<512x24xf32>, tensor<f32>) -> tensor<512xf32>
    %762 = stablehlo.broadcast_in_dim %761, dims = [0] : (tensor<512xf32>) -> tensor<512x1xf32>
    %763 = stablehlo.subtract %760, %762 : tensor<512x1xf32>
    %764 = stablehlo.broadcast_in_dim %763, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x3xf32>
    %765 = stablehlo.add %759, %764 : tensor<512x3xf32>
    %766 = stablehlo.subtract %765, %arg81 : tensor<512x3xf32>
    %767 = stablehlo.multiply %728, %766 : tensor<512x3xf32>
    %768 = stablehlo.multiply %727, %767 : tensor<512x3xf32>
    %769 = stablehlo.broadcast_in_dim %768, dims = [0, 2] : (tensor<512x3xf32>) -> tensor<512x24x3xf32>
    %770 = stablehlo.multiply %724, %769 : tensor<512x24x3xf32>
    %771 = stablehlo.reshape %770 : (tensor<512x24x3xf32>) -> tensor<12288x3xf32>
    %772 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12288x3xf32>
    %773 = stablehlo.subtract %772, %756 : tensor<12288x3xf32>
    %774 = stablehlo.multiply %756, %773 : tensor<12288x3xf32>
    %775 = stablehlo.multiply %771, %774 : tensor<12288x3xf32>
    %776 = stablehlo.reduce(%775 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<12288x3xf32>, tensor<f32>) -> tensor<3xf32>
    %777 = stablehlo.reshape %776 : (tensor<3xf32>) -> tensor<1x3xf32>
    %778 = stablehlo.reshape %777 : (tensor<1x3xf32>) -> tensor<3xf32>
    %779 = stablehlo.multiply %567, %778 : tensor<3xf32>
    %780 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %781 = stablehlo.multiply %780, %arg39 : tensor<3xf32>
    %782 = stablehlo.add %779, %781 : tensor<3xf32>
    %783 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %784 = stablehlo.divide %782, %783 : tensor<3xf32>
    %785 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %786 = stablehlo.multiply %778, %778 : tensor<3xf32>
    %787 = stablehlo.multiply %785, %786 : tensor<3xf32>
    %788 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %789 = stablehlo.multiply %788, %arg65 : tensor<3xf32>
    %790 = stablehlo.add %787, %789 : tensor<3xf32>
    %791 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %792 = stablehlo.divide %790, %791 : tensor<3xf32>
    %793 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %794 = stablehlo.add %792, %793 : tensor<3xf32>
    %795 = stablehlo.sqrt %794 : tensor<3xf32>
    %796 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %797 = stablehlo.add %795, %796 : tensor<3xf32>
    %798 = stablehlo.divide %784, %797 : tensor<3xf32>
    %799 = stablehlo.multiply %566, %798 : tensor<3xf32>
    %800 = stablehlo.add %arg12, %799 : tensor<3xf32>
    %801 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<32x3xf32>
    %802 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<32x3xf32>
    %803 = stablehlo.dot_general %775, %748, contracting_dims = [0] x [0] : (tensor<12288x3xf32>, tensor<12288x32xf32>) -> tensor<3x32xf32>
    %804 = stablehlo.transpose %803, dims = [1, 0] : (tensor<3x32xf32>) -> tensor<32x3xf32>
    %805 = stablehlo.multiply %802, %804 : tensor<32x3xf32>
    %806 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<32x3xf32>
    %807 = stablehlo.multiply %806, %arg40 : tensor<32x3xf32>
    %808 = stablehlo.add %805, %807 : tensor<32x3xf32>
    %809 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<32x3xf32>
    %810 = stablehlo.divide %808, %809 : tensor<32x3xf32>
    %811 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<32x3xf32>
    %812 = stablehlo.multiply %804, %804 : tensor<32x3xf32>
    %813 = stablehlo.multiply %811, %812 : tensor<32x3xf32>
    %814 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32x3xf32>
    %815 = stablehlo.multiply %814, %arg66 : tensor<32x3xf32>
    %816 = stablehlo.add %813, %815 : tensor<32x3xf32>
    %817 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<32x3xf32>
    %818 = stablehlo.divide %816, %817 : tensor<32x3xf32>
    %819 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<32x3xf32>
    %820 = stablehlo.add %818, %819 : tensor<32x3xf32>
    %821 = stablehlo.sqrt %820 : tensor<32x3xf32>
    %822 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<32x3xf32>
    %823 = stablehlo.add %821, %822 : tensor<32x3xf32>
    %824 = stablehlo.divide %810, %823 : tensor<32x3xf32>
    %825 = stablehlo.multiply %801, %824 : tensor<32x3xf32>
    %826 = stablehlo.add %arg13, %825 : tensor<32x3xf32>
    %827 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %828 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %829 = stablehlo.reduce(%768 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<512x3xf32>, tensor<f32>) -> tensor<512xf32>
    %830 = stablehlo.reshape %829 : (tensor<512xf32>) -> tensor<512x1xf32>
    %831 = stablehlo.negate %830 : tensor<512x1xf32>
    %832 = stablehlo.reduce(%831 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<512x1xf32>, tensor<f32>) -> tensor<512xf32>
    %833 = stablehlo.broadcast_in_dim %832, dims = [0] : (tensor<512xf32>) -> tensor<512x24xf32>
    %834 = stablehlo.multiply %769, %757 : tensor<512x24x3xf32>
    %835 = stablehlo.reduce(%834 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<512x24x3xf32>, tensor<f32>) -> tensor<512x24xf32>
    %836 = stablehlo.reshape %835 : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %837 = stablehlo.reduce(%836 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<512x24x1xf32>, tensor<f32>) -> tensor<512x24xf32>
    %838 = stablehlo.add %833, %837 : tensor<512x24xf32>
    %839 = stablehlo.multiply %718, %838 : tensor<512x24xf32>
    %840 = stablehlo.multiply %839, %721 : tensor<512x24xf32>
    %841 = stablehlo.negate %840 : tensor<512x24xf32>
    %842 = stablehlo.dot_general %841, %cst_19, contracting_dims = [1] x [1] : (tensor<512x24xf32>, tensor<24x24xf32>) -> tensor<512x24xf32>
    %843 = stablehlo.multiply %838, %721 : tensor<512x24xf32>
    %844 = stablehlo.negate %843 : tensor<512x24xf32>
    %845 = stablehlo.multiply %844, %717 : tensor<512x24xf32>
    %846 = stablehlo.negate %845 : tensor<512x24xf32>
    %847 = stablehlo.add %842, %846 : tensor<512x24xf32>
    %848 = stablehlo.multiply %847, %714 : tensor<512x24xf32>
    %849 = stablehlo.reshape %848 : (tensor<512x24xf32>) -> tensor<12288x1xf32>
    %850 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %851 = stablehlo.compare EQ, %697, %850, FLOAT : (tensor<12288x1xf32>, tensor<12288x1xf32>) -> tensor<12288x1xi1>
    %852 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %853 = stablehlo.select %851, %852, %697 : tensor<12288x1xi1>, tensor<12288x1xf32>
    %854 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %855 = stablehlo.compare EQ, %710, %854, FLOAT : (tensor<12288x1xf32>, tensor<12288x1xf32>) -> tensor<12288x1xi1>
    %856 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %857 = stablehlo.select %855, %856, %710 : tensor<12288x1xi1>, tensor<12288x1xf32>
    %858 = stablehlo.subtract %853, %857 : tensor<12288x1xf32>
    %859 = stablehlo.exponential %858 : tensor<12288x1xf32>
    %860 = stablehlo.multiply %849, %859 : tensor<12288x1xf32>
    %861 = stablehlo.reduce(%860 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<12288x1xf32>, tensor<f32>) -> tensor<1xf32>
    %862 = stablehlo.reshape %861 : (tensor<1xf32>) -> tensor<1x1xf32>
    %863 = stablehlo.reshape %862 : (tensor<1x1xf32>) -> tensor<1xf32>
    %864 = stablehlo.multiply %828, %863 : tensor<1xf32>
    %865 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %866 = stablehlo.multiply %865, %arg41 : tensor<1xf32>
    %867 = stablehlo.add %864, %866 : tensor<1xf32>
    %868 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %869 = stablehlo.divide %867, %868 : tensor<1xf32>
    %870 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %871 = stablehlo.multiply %863, %863 : tensor<1xf32>
    %872 = stablehlo.multiply %870, %871 : tensor<1xf32>
    %873 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %874 = stablehlo.multiply %873, %arg67 : tensor<1xf32>
    %875 = stablehlo.add %872, %874 : tensor<1xf32>
    %876 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %877 = stablehlo.divide %875, %876 : tensor<1xf32>
    %878 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %879 = stablehlo.add %877, %878 : tensor<1xf32>
    %880 = stablehlo.sqrt %879 : tensor<1xf32>
    %881 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %882 = stablehlo.add %880, %881 : tensor<1xf32>
    %883 = stablehlo.divide %869, %882 : tensor<1xf32>
    %884 = stablehlo.multiply %827, %883 : tensor<1xf32>
    %885 = stablehlo.add %arg14, %884 : tensor<1xf32>
    %886 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %887 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %888 = stablehlo.dot_general %860, %691, contracting_dims = [0] x [0] : (tensor<12288x1xf32>, tensor<12288x64xf32>) -> tensor<1x64xf32>
    %889 = stablehlo.transpose %888, dims = [1, 0] : (tensor<1x64xf32>) -> tensor<64x1xf32>
    %890 = stablehlo.multiply %887, %889 : tensor<64x1xf32>
    %891 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %892 = stablehlo.multiply %891, %arg42 : tensor<64x1xf32>
    %893 = stablehlo.add %890, %892 : tensor<64x1xf32>
    %894 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %895 = stablehlo.divide %893, %894 : tensor<64x1xf32>
    %896 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %897 = stablehlo.multiply %889, %889 : tensor<64x1xf32>
    %898 = stablehlo.multiply %896, %897 : tensor<64x1xf32>
    %899 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %900 = stablehlo.multiply %899, %arg68 : tensor<64x1xf32>
    %901 = stablehlo.add %898, %900 : tensor<64x1xf32>
    %902 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %903 = stablehlo.divide %901, %902 : tensor<64x1xf32>
    %904 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %905 = stablehlo.add %903, %904 : tensor<64x1xf32>
    %906 = stablehlo.sqrt %905 : tensor<64x1xf32>
    %907 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %908 = stablehlo.add %906, %907 : tensor<64x1xf32>
    %909 = stablehlo.divide %895, %908 : tensor<64x1xf32>
    %910 = stablehlo.multiply %886, %909 : tensor<64x1xf32>
    %911 = stablehlo.add %arg15, %910 : tensor<64x1xf32>
    %912 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %913 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %914 = stablehlo.dot_general %775, %arg13, contracting_dims = [1] x [1] : (tensor<12288x3xf32>, tensor<32x3xf32>) -> tensor<12288x32xf32>
    %915 = stablehlo.multiply %914, %747 : tensor<12288x32xf32>
    %916 = stablehlo.multiply %741, %914 : tensor<12288x32xf32>
    %917 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12288x32xf32>
    %918 = stablehlo.subtract %917, %747 : tensor<12288x32xf32>
    %919 = stablehlo.multiply %747, %918 : tensor<12288x32xf32>
    %920 = stablehlo.multiply %916, %919 : tensor<12288x32xf32>
    %921 = stablehlo.add %915, %920 : tensor<12288x32xf32>
    %922 = stablehlo.reshape %921 : (tensor<12288x32xf32>) -> tensor<512x24x32xf32>
    %923 = stablehlo.reduce(%922 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<512x24x32xf32>, tensor<f32>) -> tensor<512x32xf32>
    %924 = stablehlo.reshape %923 : (tensor<512x32xf32>) -> tensor<512x1x32xf32>
    %925 = stablehlo.reduce(%924 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<512x1x32xf32>, tensor<f32>) -> tensor<512x32xf32>
    %926 = stablehlo.dot_general %925, %164, contracting_dims = [0] x [0] : (tensor<512x32xf32>, tensor<512x12xf32>) -> tensor<32x12xf32>
    %927 = stablehlo.transpose %926, dims = [1, 0] : (tensor<32x12xf32>) -> tensor<12x32xf32>
    %928 = stablehlo.multiply %913, %927 : tensor<12x32xf32>
    %929 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %930 = stablehlo.multiply %929, %arg43 : tensor<12x32xf32>
    %931 = stablehlo.add %928, %930 : tensor<12x32xf32>
    %932 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %933 = stablehlo.divide %931, %932 : tensor<12x32xf32>
    %934 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %935 = stablehlo.multiply %927, %927 : tensor<12x32xf32>
    %936 = stablehlo.multiply %934, %935 : tensor<12x32xf32>
    %937 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %938 = stablehlo.multiply %937, %arg69 : tensor<12x32xf32>
    %939 = stablehlo.add %936, %938 : tensor<12x32xf32>
    %940 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %941 = stablehlo.divide %939, %940 : tensor<12x32xf32>
    %942 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %943 = stablehlo.add %941, %942 : tensor<12x32xf32>
    %944 = stablehlo.sqrt %943 : tensor<12x32xf32>
    %945 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %946 = stablehlo.add %944, %945 : tensor<12x32xf32>
    %947 = stablehlo.divide %933, %946 : tensor<12x32xf32>
    %948 = stablehlo.multiply %912, %947 : tensor<12x32xf32>
    %949 = stablehlo.add %arg16, %948 : tensor<12x32xf32>
    %950 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %951 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %952 = stablehlo.reshape %922 : (tensor<512x24x32xf32>) -> tensor<12288x32xf32>
    %953 = stablehlo.dot_general %952, %arg26, contracting_dims = [1] x [1] : (tensor<12288x32xf32>, tensor<64x32xf32>) -> tensor<12288x64xf32>
    %954 = stablehlo.dot_general %860, %arg15, contracting_dims = [1] x [1] : (tensor<12288x1xf32>, tensor<64x1xf32>) -> tensor<12288x64xf32>
    %955 = stablehlo.add %953, %954 : tensor<12288x64xf32>
    %956 = stablehlo.multiply %955, %690 : tensor<12288x64xf32>
    %957 = stablehlo.multiply %684, %955 : tensor<12288x64xf32>
    %958 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %959 = stablehlo.subtract %958, %690 : tensor<12288x64xf32>
    %960 = stablehlo.multiply %690, %959 : tensor<12288x64xf32>
    %961 = stablehlo.multiply %957, %960 : tensor<12288x64xf32>
    %962 = stablehlo.add %956, %961 : tensor<12288x64xf32>
    %963 = stablehlo.dot_general %962, %arg24, contracting_dims = [1] x [1] : (tensor<12288x64xf32>, tensor<64x64xf32>) -> tensor<12288x64xf32>
    %964 = stablehlo.multiply %963, %679 : tensor<12288x64xf32>
    %965 = stablehlo.multiply %673, %963 : tensor<12288x64xf32>
    %966 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %967 = stablehlo.subtract %966, %679 : tensor<12288x64xf32>
    %968 = stablehlo.multiply %679, %967 : tensor<12288x64xf32>
    %969 = stablehlo.multiply %965, %968 : tensor<12288x64xf32>
    %970 = stablehlo.add %964, %969 : tensor<12288x64xf32>
    %971 = stablehlo.dot_general %970, %arg22, contracting_dims = [1] x [1] : (tensor<12288x64xf32>, tensor<64x64xf32>) -> tensor<12288x64xf32>
    %972 = stablehlo.multiply %971, %668 : tensor<12288x64xf32>
    %973 = stablehlo.multiply %662, %971 : tensor<12288x64xf32>
    %974 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %975 = stablehlo.subtract %974, %668 : tensor<12288x64xf32>
    %976 = stablehlo.multiply %668, %975 : tensor<12288x64xf32>
    %977 = stablehlo.multiply %973, %976 : tensor<12288x64xf32>
    %978 = stablehlo.add %972, %977 : tensor<12288x64xf32>
    %979 = stablehlo.dot_general %978, %arg20, contracting_dims = [1] x [1] : (tensor<12288x64xf32>, tensor<64x64xf32>) -> tensor<12288x64xf32>
    %980 = stablehlo.multiply %979, %657 : tensor<12288x64xf32>
    %981 = stablehlo.multiply %651, %979 : tensor<12288x64xf32>
    %982 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %983 = stablehlo.subtract %982, %657 : tensor<12288x64xf32>
    %984 = stablehlo.multiply %657, %983 : tensor<12288x64xf32>
    %985 = stablehlo.multiply %981, %984 : tensor<12288x64xf32>
    %986 = stablehlo.add %980, %985 : tensor<12288x64xf32>
    %987 = stablehlo.reduce(%986 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<12288x64xf32>, tensor<f32>) -> tensor<64xf32>
    %988 = stablehlo.reshape %987 : (tensor<64xf32>) -> tensor<1x64xf32>
    %989 = stablehlo.reshape %988 : (tensor<1x64xf32>) -> tensor<64xf32>
    %990 = stablehlo.multiply %951, %989 : tensor<64xf32>
    %991 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %992 = stablehlo.multiply %991, %arg44 : tensor<64xf32>
    %993 = stablehlo.add %990, %992 : tensor<64xf32>
    %994 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %995 = stablehlo.divide %993, %994 : tensor<64xf32>
    %996 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %997 = stablehlo.multiply %989, %989 : tensor<64xf32>
    %998 = stablehlo.multiply %996, %997 : tensor<64xf32>
    %999 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1000 = stablehlo.multiply %999, %arg70 : tensor<64xf32>
    %1001 = stablehlo.add %998, %1000 : tensor<64xf32>
    %1002 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1003 = stablehlo.divide %1001, %1002 : tensor<64xf32>
    %1004 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1005 = stablehlo.add %1003, %1004 : tensor<64xf32>
    %1006 = stablehlo.sqrt %1005 : tensor<64xf32>
    %1007 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1008 = stablehlo.add %1006, %1007 : tensor<64xf32>
    %1009 = stablehlo.divide %995, %1008 : tensor<64xf32>
    %1010 = stablehlo.multiply %950, %1009 : tensor<64xf32>
    %1011 = stablehlo.add %arg17, %1010 : tensor<64xf32>
    %1012 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<30x64xf32>
    %1013 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<30x64xf32>
    %1014 = stablehlo.dot_general %986, %647, contracting_dims = [0] x [0] : (tensor<12288x64xf32>, tensor<12288x30xf32>) -> tensor<64x30xf32>
    %1015 = stablehlo.transpose %1014, dims = [1, 0] : (tensor<64x30xf32>) -> tensor<30x64xf32>
    %1016 = stablehlo.multiply %1013, %1015 : tensor<30x64xf32>
    %1017 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<30x64xf32>
    %1018 = stablehlo.multiply %1017, %arg45 : tensor<30x64xf32>
    %1019 = stablehlo.add %1016, %1018 : tensor<30x64xf32>
    %1020 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<30x64xf32>
    %1021 = stablehlo.divide %1019, %1020 : tensor<30x64xf32>
    %1022 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<30x64xf32>
    %1023 = stablehlo.multiply %1015, %1015 : tensor<30x64xf32>
    %1024 = stablehlo.multiply %1022, %1023 : tensor<30x64xf32>
    %1025 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<30x64xf32>
    %1026 = stablehlo.multiply %1025, %arg71 : tensor<30x64xf32>
    %1027 = stablehlo.add %1024, %1026 : tensor<30x64xf32>
    %1028 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<30x64xf32>
    %1029 = stablehlo.divide %1027, %1028 : tensor<30x64xf32>
    %1030 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<30x64xf32>
    %1031 = stablehlo.add %1029, %1030 : tensor<30x64xf32>
    %1032 = stablehlo.sqrt %1031 : tensor<30x64xf32>
    %1033 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<30x64xf32>
    %1034 = stablehlo.add %1032, %1033 : tensor<30x64xf32>
    %1035 = stablehlo.divide %1021, %1034 : tensor<30x64xf32>
    %1036 = stablehlo.multiply %1012, %1035 : tensor<30x64xf32>
    %1037 = stablehlo.add %arg18, %1036 : tensor<30x64xf32>
    %1038 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1039 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1040 = stablehlo.reduce(%978 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<12288x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1041 = stablehlo.reshape %1040 : (tensor<64xf32>) -> tensor<1x64xf32>
    %1042 = stablehlo.reshape %1041 : (tensor<1x64xf32>) -> tensor<64xf32>
    %1043 = stablehlo.multiply %1039, %1042 : tensor<64xf32>
    %1044 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1045 = stablehlo.multiply %1044, %arg46 : tensor<64xf32>
    %1046 = stablehlo.add %1043, %1045 : tensor<64xf32>
    %1047 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1048 = stablehlo.divide %1046, %1047 : tensor<64xf32>
    %1049 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1050 = stablehlo.multiply %1042, %1042 : tensor<64xf32>
    %1051 = stablehlo.multiply %1049, %1050 : tensor<64xf32>
    %1052 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1053 = stablehlo.multiply %1052, %arg72 : tensor<64xf32>
    %1054 = stablehlo.add %1051, %1053 : tensor<64xf32>
    %1055 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1056 = stablehlo.divide %1054, %1055 : tensor<64xf32>
    %1057 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1058 = stablehlo.add %1056, %1057 : tensor<64xf32>
    %1059 = stablehlo.sqrt %1058 : tensor<64xf32>
    %1060 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1061 = stablehlo.add %1059, %1060 : tensor<64xf32>
    %1062 = stablehlo.divide %1048, %1061 : tensor<64xf32>
    %1063 = stablehlo.multiply %1038, %1062 : tensor<64xf32>
    %1064 = stablehlo.add %arg19, %1063 : tensor<64xf32>
    %1065 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1066 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1067 = stablehlo.dot_general %978, %658, contracting_dims = [0] x [0] : (tensor<12288x64xf32>, tensor<12288x64xf32>) -> tensor<64x64xf32>
    %1068 = stablehlo.transpose %1067, dims = [1, 0] : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1069 = stablehlo.multiply %1066, %1068 : tensor<64x64xf32>
    %1070 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1071 = stablehlo.multiply %1070, %arg47 : tensor<64x64xf32>
    %1072 = stablehlo.add %1069, %1071 : tensor<64x64xf32>
    %1073 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1074 = stablehlo.divide %1072, %1073 : tensor<64x64xf32>
    %1075 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1076 = stablehlo.multiply %1068, %1068 : tensor<64x64xf32>
    %1077 = stablehlo.multiply %1075, %1076 : tensor<64x64xf32>
    %1078 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1079 = stablehlo.multiply %1078, %arg73 : tensor<64x64xf32>
    %1080 = stablehlo.add %1077, %1079 : tensor<64x64xf32>
    %1081 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1082 = stablehlo.divide %1080, %1081 : tensor<64x64xf32>
    %1083 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1084 = stablehlo.add %1082, %1083 : tensor<64x64xf32>
    %1085 = stablehlo.sqrt %1084 : tensor<64x64xf32>
    %1086 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1087 = stablehlo.add %1085, %1086 : tensor<64x64xf32>
    %1088 = stablehlo.divide %1074, %1087 : tensor<64x64xf32>
    %1089 = stablehlo.multiply %1065, %1088 : tensor<64x64xf32>
    %1090 = stablehlo.add %arg20, %1089 : tensor<64x64xf32>
    %1091 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1092 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1093 = stablehlo.reduce(%970 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<12288x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1094 = stablehlo.reshape %1093 : (tensor<64xf32>) -> tensor<1x64xf32>
    %1095 = stablehlo.reshape %1094 : (tensor<1x64xf32>) -> tensor<64xf32>
    %1096 = stablehlo.multiply %1092, %1095 : tensor<64xf32>
    %1097 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1098 = stablehlo.multiply %1097, %arg48 : tensor<64xf32>
    %1099 = stablehlo.add %1096, %1098 : tensor<64xf32>
    %1100 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1101 = stablehlo.divide %1099, %1100 : tensor<64xf32>
    %1102 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1103 = stablehlo.multiply %1095, %1095 : tensor<64xf32>
    %1104 = stablehlo.multiply %1102, %1103 : tensor<64xf32>
    %1105 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1106 = stablehlo.multiply %1105, %arg74 : tensor<64xf32>
    %1107 = stablehlo.add %1104, %1106 : tensor<64xf32>
    %1108 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1109 = stablehlo.divide %1107, %1108 : tensor<64xf32>
    %1110 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1111 = stablehlo.add %1109, %1110 : tensor<64xf32>
    %1112 = stablehlo.sqrt %1111 : tensor<64xf32>
    %1113 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1114 = stablehlo.add %1112, %1113 : tensor<64xf32>
    %1115 = stablehlo.divide %1101, %1114 : tensor<64xf32>
    %1116 = stablehlo.multiply %1091, %1115 : tensor<64xf32>
    %1117 = stablehlo.add %arg21, %1116 : tensor<64xf32>
    %1118 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1119 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1120 = stablehlo.dot_general %970, %669, contracting_dims = [0] x [0] : (tensor<12288x64xf32>, tensor<12288x64xf32>) -> tensor<64x64xf32>
    %1121 = stablehlo.transpose %1120, dims = [1, 0] : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1122 = stablehlo.multiply %1119, %1121 : tensor<64x64xf32>
    %1123 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1124 = stablehlo.multiply %1123, %arg49 : tensor<64x64xf32>
    %1125 = stablehlo.add %1122, %1124 : tensor<64x64xf32>
    %1126 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1127 = stablehlo.divide %1125, %1126 : tensor<64x64xf32>
    %1128 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1129 = stablehlo.multiply %1121, %1121 : tensor<64x64xf32>
    %1130 = stablehlo.multiply %1128, %1129 : tensor<64x64xf32>
    %1131 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1132 = stablehlo.multiply %1131, %arg75 : tensor<64x64xf32>
    %1133 = stablehlo.add %1130, %1132 : tensor<64x64xf32>
    %1134 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1135 = stablehlo.divide %1133, %1134 : tensor<64x64xf32>
    %1136 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1137 = stablehlo.add %1135, %1136 : tensor<64x64xf32>
    %1138 = stablehlo.sqrt %1137 : tensor<64x64xf32>
    %1139 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1140 = stablehlo.add %1138, %1139 : tensor<64x64xf32>
    %1141 = stablehlo.divide %1127, %1140 : tensor<64x64xf32>
    %1142 = stablehlo.multiply %1118, %1141 : tensor<64x64xf32>
    %1143 = stablehlo.add %arg22, %1142 : tensor<64x64xf32>
    %1144 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1145 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1146 = stablehlo.reduce(%962 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<12288x64xf32>, tensor<f32>) -> tensor<64xf32>
    %1147 = stablehlo.reshape %1146 : (tensor<64xf32>) -> tensor<1x64xf32>
    %1148 = stablehlo.reshape %1147 : (tensor<1x64xf32>) -> tensor<64xf32>
    %1149 = stablehlo.multiply %1145, %1148 : tensor<64xf32>
    %1150 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1151 = stablehlo.multiply %1150, %arg50 : tensor<64xf32>
    %1152 = stablehlo.add %1149, %1151 : tensor<64xf32>
    %1153 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1154 = stablehlo.divide %1152, %1153 : tensor<64xf32>
    %1155 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1156 = stablehlo.multiply %1148, %1148 : tensor<64xf32>
    %1157 = stablehlo.multiply %1155, %1156 : tensor<64xf32>
    %1158 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1159 = stablehlo.multiply %1158, %arg76 : tensor<64xf32>
    %1160 = stablehlo.add %1157, %1159 : tensor<64xf32>
    %1161 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1162 = stablehlo.divide %1160, %1161 : tensor<64xf32>
    %1163 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1164 = stablehlo.add %1162, %1163 : tensor<64xf32>
    %1165 = stablehlo.sqrt %1164 : tensor<64xf32>
    %1166 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1167 = stablehlo.add %1165, %1166 : tensor<64xf32>
    %1168 = stablehlo.divide %1154, %1167 : tensor<64xf32>
    %1169 = stablehlo.multiply %1144, %1168 : tensor<64xf32>
    %1170 = stablehlo.add %arg23, %1169 : tensor<64xf32>
    %1171 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1172 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1173 = stablehlo.dot_general %962, %680, contracting_dims = [0] x [0] : (tensor<12288x64xf32>, tensor<12288x64xf32>) -> tensor<64x64xf32>
    %1174 = stablehlo.transpose %1173, dims = [1, 0] : (tensor<64x64xf32>) -> tensor<64x64xf32>
    %1175 = stablehlo.multiply %1172, %1174 : tensor<64x64xf32>
    %1176 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1177 = stablehlo.multiply %1176, %arg51 : tensor<64x64xf32>
    %1178 = stablehlo.add %1175, %1177 : tensor<64x64xf32>
    %1179 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1180 = stablehlo.divide %1178, %1179 : tensor<64x64xf32>
    %1181 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1182 = stablehlo.multiply %1174, %1174 : tensor<64x64xf32>
    %1183 = stablehlo.multiply %1181, %1182 : tensor<64x64xf32>
    %1184 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1185 = stablehlo.multiply %1184, %arg77 : tensor<64x64xf32>
    %1186 = stablehlo.add %1183, %1185 : tensor<64x64xf32>
    %1187 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1188 = stablehlo.divide %1186, %1187 : tensor<64x64xf32>
    %1189 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1190 = stablehlo.add %1188, %1189 : tensor<64x64xf32>
    %1191 = stablehlo.sqrt %1190 : tensor<64x64xf32>
    %1192 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %1193 = stablehlo.add %1191, %1192 : tensor<64x64xf32>
    %1194 = stablehlo.divide %1180, %1193 : tensor<64x64xf32>
    %1195 = stablehlo.multiply %1171, %1194 : tensor<64x64xf32>
    %1196 = stablehlo.add %arg24, %1195 : tensor<64x64xf32>
    %1197 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1198 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1199 = stablehlo.reduce(%952 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<12288x32xf32>, tensor<f32>) -> tensor<32xf32>
    %1200 = stablehlo.reshape %1199 : (tensor<32xf32>) -> tensor<1x32xf32>
    %1201 = stablehlo.reshape %1200 : (tensor<1x32xf32>) -> tensor<32xf32>
    %1202 = stablehlo.multiply %1198, %1201 : tensor<32xf32>
    %1203 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1204 = stablehlo.multiply %1203, %arg52 : tensor<32xf32>
    %1205 = stablehlo.add %1202, %1204 : tensor<32xf32>
    %1206 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1207 = stablehlo.divide %1205, %1206 : tensor<32xf32>
    %1208 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1209 = stablehlo.multiply %1201, %1201 : tensor<32xf32>
    %1210 = stablehlo.multiply %1208, %1209 : tensor<32xf32>
    %1211 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1212 = stablehlo.multiply %1211, %arg78 : tensor<32xf32>
    %1213 = stablehlo.add %1210, %1212 : tensor<32xf32>
    %1214 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1215 = stablehlo.divide %1213, %1214 : tensor<32xf32>
    %1216 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1217 = stablehlo.add %1215, %1216 : tensor<32xf32>
    %1218 = stablehlo.sqrt %1217 : tensor<32xf32>
    %1219 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %1220 = stablehlo.add %1218, %1219 : tensor<32xf32>
    %1221 = stablehlo.divide %1207, %1220 : tensor<32xf32>
    %1222 = stablehlo.multiply %1197, %1221 : tensor<32xf32>
    %1223 = stablehlo.add %arg25, %1222 : tensor<32xf32>
    %1224 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1225 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1226 = stablehlo.dot_general %952, %691, contracting_dims = [0] x [0] : (tensor<12288x32xf32>, tensor<12288x64xf32>) -> tensor<32x64xf32>
    %1227 = stablehlo.transpose %1226, dims = [1, 0] : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %1228 = stablehlo.multiply %1225, %1227 : tensor<64x32xf32>
    %1229 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1230 = stablehlo.multiply %1229, %arg53 : tensor<64x32xf32>
    %1231 = stablehlo.add %1228, %1230 : tensor<64x32xf32>
    %1232 = stablehlo.broadcast_in_dim %216, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1233 = stablehlo.divide %1231, %1232 : tensor<64x32xf32>
    %1234 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1235 = stablehlo.multiply %1227, %1227 : tensor<64x32xf32>
    %1236 = stablehlo.multiply %1234, %1235 : tensor<64x32xf32>
    %1237 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1238 = stablehlo.multiply %1237, %arg79 : tensor<64x32xf32>
    %1239 = stablehlo.add %1236, %1238 : tensor<64x32xf32>
    %1240 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1241 = stablehlo.divide %1239, %1240 : tensor<64x32xf32>
    %1242 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1243 = stablehlo.add %1241, %1242 : tensor<64x32xf32>
    %1244 = stablehlo.sqrt %1243 : tensor<64x32xf32>
    %1245 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %1246 = stablehlo.add %1244, %1245 : tensor<64x32xf32>
    %1247 = stablehlo.divide %1233, %1246 : tensor<64x32xf32>
    %1248 = stablehlo.multiply %1224, %1247 : tensor<64x32xf32>
    %1249 = stablehlo.add %arg26, %1248 : tensor<64x32xf32>
    %1250 = stablehlo.compare LT, %arg80, %c_27, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %1251 = stablehlo.add %arg80, %c : tensor<i32>
    %1252 = stablehlo.select %1250, %1251, %c_27 : tensor<i1>, tensor<i32>
    %1253 = stablehlo.multiply %766, %766 : tensor<512x3xf32>
    %1254 = stablehlo.reduce(%1253 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<512x3xf32>, tensor<f32>) -> tensor<512xf32>
    %1255 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %1256 = stablehlo.divide %1254, %1255 : tensor<512xf32>
    %1257 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %1258 = stablehlo.multiply %194, %194 : tensor<512x3xf32>
    %1259 = stablehlo.reduce(%1258 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<512x3xf32>, tensor<f32>) -> tensor<512xf32>
    %1260 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %1261 = stablehlo.divide %1259, %1260 : tensor<512xf32>
    %1262 = stablehlo.multiply %1257, %1261 : tensor<512xf32>
    %1263 = stablehlo.add %1256, %1262 : tensor<512xf32>
    %1264 = stablehlo.reduce(%1263 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<512xf32>, tensor<f32>) -> tensor<f32>
    %1265 = stablehlo.divide %1264, %cst_21 : tensor<f32>
    %1266 = stablehlo.multiply %1265, %cst_21 : tensor<f32>
    return %0, %237, %263, %323, %349, %387, %433, %459, %486, %512, %539, %565, %800, %826, %885, %911, %949, %1011, %1037, %1064, %1090, %1117, %1143, %1170, %1196, %1223, %1249, %213, %210, %245, %305, %331, %369, %415, %441, %468, %494, %521, %547, %782, %808, %867, %893, %931, %993, %1019, %1046, %1072, %1099, %1125, %1152, %1178, %1205, %1231, %224, %253, %313, %339, %377, %423, %449, %476, %502, %529, %555, %790, %816, %875, %901, %939, %1001, %1027, %1054, %1080, %1107, %1133, %1160, %1186, %1213, %1239, %1252, %cst_21, %1266 : tensor<i32>, tensor<3xf32>, tensor<16x3xf32>, tensor<1xf32>, tensor<32x1xf32>, tensor<12x16xf32>, tensor<32xf32>, tensor<30x32xf32>, tensor<32xf32>, tensor<32x32xf32>, tensor<16xf32>, tensor<32x16xf32>, tensor<3xf32>, tensor<32x3xf32>, tensor<1xf32>, tensor<64x1xf32>, tensor<12x32xf32>, tensor<64xf32>, tensor<30x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<32xf32>, tensor<64x32xf32>, tensor<i32>, tensor<3xf32>, tensor<16x3xf32>, tensor<1xf32>, tensor<32x1xf32>, tensor<12x16xf32>, tensor<32xf32>, tensor<30x32xf32>, tensor<32xf32>, tensor<32x32xf32>, tensor<16xf32>, tensor<32x16xf32>, tensor<3xf32>, tensor<32x3xf32>, tensor<1xf32>, tensor<64x1xf32>, tensor<12x32xf32>, tensor<64xf32>, tensor<30x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<32xf32>, tensor<64x32xf32>, tensor<3xf32>, tensor<16x3xf32>, tensor<1xf32>, tensor<32x1xf32>, tensor<12x16xf32>, tensor<32xf32>, tensor<30x32xf32>, tensor<32xf32>, tensor<32x32xf32>, tensor<16xf32>, tensor<32x16xf32>, tensor<3xf32>, tensor<32x3xf32>, tensor<1xf32>, tensor<64x1xf32>, tensor<12x32xf32>, tensor<64xf32>, tensor<30x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<32xf32>, tensor<64x32xf32>, tensor<i32>, tensor<f32>, tensor<f32>
  }
}
