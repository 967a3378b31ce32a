module attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>,
      %arg1: tensor<16x3xf32>,
      %arg2: tensor<1xf32>,
      %arg3: tensor<32x1xf32>,
      %arg4: tensor<12x16xf32>,
      %arg5: tensor<32xf32>,
      %arg6: tensor<30x32xf32>,
      %arg7: tensor<32xf32>,
      %arg8: tensor<32x32xf32>,
      %arg9: tensor<16xf32>,
      %arg10: tensor<32x16xf32>,
      %arg11: tensor<3xf32>,
      %arg12: tensor<32x3xf32>,
      %arg13: tensor<1xf32>,
      %arg14: tensor<64x1xf32>,
      %arg15: tensor<12x32xf32>,
      %arg16: tensor<64xf32>,
      %arg17: tensor<30x64xf32>,
      %arg18: tensor<64xf32>,
      %arg19: tensor<64x64xf32>,
      %arg20: tensor<64xf32>,
      %arg21: tensor<64x64xf32>,
      %arg22: tensor<64xf32>,
      %arg23: tensor<64x64xf32>,
      %arg24: tensor<32xf32>,
      %arg25: tensor<64x32xf32>,
      %arg26: tensor<i32>,
      %arg27: tensor<3xf32>,
      %arg28: tensor<16x3xf32>,
      %arg29: tensor<1xf32>,
      %arg30: tensor<32x1xf32>,
      %arg31: tensor<12x16xf32>,
      %arg32: tensor<32xf32>,
      %arg33: tensor<30x32xf32>,
      %arg34: tensor<32xf32>,
      %arg35: tensor<32x32xf32>,
      %arg36: tensor<16xf32>,
      %arg37: tensor<32x16xf32>,
      %arg38: tensor<3xf32>,
      %arg39: tensor<32x3xf32>,
      %arg40: tensor<1xf32>,
      %arg41: tensor<64x1xf32>,
      %arg42: tensor<12x32xf32>,
      %arg43: tensor<64xf32>,
      %arg44: tensor<30x64xf32>,
      %arg45: tensor<64xf32>,
      %arg46: tensor<64x64xf32>,
      %arg47: tensor<64xf32>,
      %arg48: tensor<64x64xf32>,
      %arg49: tensor<64xf32>,
      %arg50: tensor<64x64xf32>,
      %arg51: tensor<32xf32>,
      %arg52: tensor<64x32xf32>,
      %arg53: tensor<i32>,
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
      %arg80: tensor<3xf32>,
      %arg81: tensor<16x3xf32>,
      %arg82: tensor<1xf32>,
      %arg83: tensor<32x1xf32>,
      %arg84: tensor<12x16xf32>,
      %arg85: tensor<32xf32>,
      %arg86: tensor<30x32xf32>,
      %arg87: tensor<32xf32>,
      %arg88: tensor<32x32xf32>,
      %arg89: tensor<16xf32>,
      %arg90: tensor<32x16xf32>,
      %arg91: tensor<3xf32>,
      %arg92: tensor<32x3xf32>,
      %arg93: tensor<1xf32>,
      %arg94: tensor<64x1xf32>,
      %arg95: tensor<12x32xf32>,
      %arg96: tensor<64xf32>,
      %arg97: tensor<30x64xf32>,
      %arg98: tensor<64xf32>,
      %arg99: tensor<64x64xf32>,
      %arg100: tensor<64xf32>,
      %arg101: tensor<64x64xf32>,
      %arg102: tensor<64xf32>,
      %arg103: tensor<64x64xf32>,
      %arg104: tensor<32xf32>,
      %arg105: tensor<64x32xf32>,
      %arg106: tensor<i32>) -> (tensor<i32> {jax.result_info = "result.step"},
      tensor<3xf32> {jax.result_info = "result.params['coarse']['colour']['bias']"},
      tensor<16x3xf32> {jax.result_info = "result.params['coarse']['colour']['kernel']"},
      tensor<1xf32> {jax.result_info = "result.params['coarse']['density']['bias']"},
      tensor<32x1xf32> {jax.result_info = "result.params['coarse']['density']['kernel']"},
      tensor<12x16xf32> {jax.result_info = "result.params['coarse']['direction']['kernel']"},
      tensor<32xf32> {jax.result_info = "result.params['coarse']['trunk']['0']['bias']"},
      tensor<30x32xf32> {jax.result_info = "result.params['coarse']['trunk']['0']['kernel']"},
      tensor<32xf32> {jax.result_info = "result.params['coarse']['trunk']['1']['bias']"},
      tensor<32x32xf32> {jax.result_info = "result.params['coarse']['trunk']['1']['kernel']"},
      tensor<16xf32> {jax.result_info = "result.params['coarse']['view']['bias']"},
      tensor<32x16xf32> {jax.result_info = "result.params['coarse']['view']['kernel']"},
      tensor<3xf32> {jax.result_info = "result.params['fine']['colour']['bias']"},
      tensor<32x3xf32> {jax.result_info = "result.params['fine']['colour']['kernel']"},
      tensor<1xf32> {jax.result_info = "result.params['fine']['density']['bias']"},
      tensor<64x1xf32> {jax.result_info = "result.params['fine']['density']['kernel']"},
      tensor<12x32xf32> {jax.result_info = "result.params['fine']['direction']['kernel']"},
      tensor<64xf32> {jax.result_info = "result.params['fine']['trunk']['0']['bias']"},
      tensor<30x64xf32> {jax.result_info = "result.params['fine']['trunk']['0']['kernel']"},
      tensor<64xf32> {jax.result_info = "result.params['fine']['trunk']['1']['bias']"},
      tensor<64x64xf32> {jax.result_info = "result.params['fine']['trunk']['1']['kernel']"},
      tensor<64xf32> {jax.result_info = "result.params['fine']['trunk']['2']['bias']"},
      tensor<64x64xf32> {jax.result_info = "result.params['fine']['trunk']['2']['kernel']"},
      tensor<64xf32> {jax.result_info = "result.params['fine']['trunk']['3']['bias']"},
      tensor<64x64xf32> {jax.result_info = "result.params['fine']['trunk']['3']['kernel']"},
      tensor<32xf32> {jax.result_info = "result.params['fine']['view']['bias']"},
      tensor<64x32xf32> {jax.result_info = "result.params['fine']['view']['kernel']"},
      tensor<i32> {jax.result_info = "result.opt_state[0].count"},
      tensor<3xf32> {jax.result_info = "result.opt_state[0].mu['coarse']['colour']['bias']"},
      tensor<16x3xf32> {jax.result_info = "result.opt_state[0].mu['coarse']['colour']['kernel']"},
      tensor<1xf32> {jax.result_info = "result.opt_state[0].mu['coarse']['density']['bias']"},
      tensor<32x1xf32> {jax.result_info = "result.opt_state[0].mu['coarse']['density']['kernel']"},
      tensor<12x16xf32> {jax.result_info = "result.opt_state[0].mu['coarse']['direction']['kernel']"},
      tensor<32xf32> {jax.result_info = "result.opt_state[0].mu['coarse']['trunk']['0']['bias']"},
      tensor<30x32xf32> {jax.result_info = "result.opt_state[0].mu['coarse']['trunk']['0']['kernel']"},
      tensor<32xf32> {jax.result_info = "result.opt_state[0].mu['coarse']['trunk']['1']['bias']"},
      tensor<32x32xf32> {jax.result_info = "result.opt_state[0].mu['coarse']['trunk']['1']['kernel']"},
      tensor<16xf32> {jax.result_info = "result.opt_state[0].mu['coarse']['view']['bias']"},
      tensor<32x16xf32> {jax.result_info = "result.opt_state[0].mu['coarse']['view']['kernel']"},
      tensor<3xf32> {jax.result_info = "result.opt_state[0].mu['fine']['colour']['bias']"},
      tensor<32x3xf32> {jax.result_info = "result.opt_state[0].mu['fine']['colour']['kernel']"},
      tensor<1xf32> {jax.result_info = "result.opt_state[0].mu['fine']['density']['bias']"},
      tensor<64x1xf32> {jax.result_info = "result.opt_state[0].mu['fine']['density']['kernel']"},
      tensor<12x32xf32> {jax.result_info = "result.opt_state[0].mu['fine']['direction']['kernel']"},
      tensor<64xf32> {jax.result_info = "result.opt_state[0].mu['fine']['trunk']['0']['bias']"},
      tensor<30x64xf32> {jax.result_info = "result.opt_state[0].mu['fine']['trunk']['0']['kernel']"},
      tensor<64xf32> {jax.result_info = "result.opt_state[0].mu['fine']['trunk']['1']['bias']"},
      tensor<64x64xf32> {jax.result_info = "result.opt_state[0].mu['fine']['trunk']['1']['kernel']"},
      tensor<64xf32> {jax.result_info = "result.opt_state[0].mu['fine']['trunk']['2']['bias']"},
      tensor<64x64xf32> {jax.result_info = "result.opt_state[0].mu['fine']['trunk']['2']['kernel']"},
      tensor<64xf32> {jax.result_info = "result.opt_state[0].mu['fine']['trunk']['3']['bias']"},
      tensor<64x64xf32> {jax.result_info = "result.opt_state[0].mu['fine']['trunk']['3']['kernel']"},
      tensor<32xf32> {jax.result_info = "result.opt_state[0].mu['fine']['view']['bias']"},
      tensor<64x32xf32> {jax.result_info = "result.opt_state[0].mu['fine']['view']['kernel']"},
      tensor<3xf32> {jax.result_info = "result.opt_state[0].nu['coarse']['colour']['bias']"},
      tensor<16x3xf32> {jax.result_info = "result.opt_state[0].nu['coarse']['colour']['kernel']"},
      tensor<1xf32> {jax.result_info = "result.opt_state[0].nu['coarse']['density']['bias']"},
      tensor<32x1xf32> {jax.result_info = "result.opt_state[0].nu['coarse']['density']['kernel']"},
      tensor<12x16xf32> {jax.result_info = "result.opt_state[0].nu['coarse']['direction']['kernel']"},
      tensor<32xf32> {jax.result_info = "result.opt_state[0].nu['coarse']['trunk']['0']['bias']"},
      tensor<30x32xf32> {jax.result_info = "result.opt_state[0].nu['coarse']['trunk']['0']['kernel']"},
      tensor<32xf32> {jax.result_info = "result.opt_state[0].nu['coarse']['trunk']['1']['bias']"},
      tensor<32x32xf32> {jax.result_info = "result.opt_state[0].nu['coarse']['trunk']['1']['kernel']"},
      tensor<16xf32> {jax.result_info = "result.opt_state[0].nu['coarse']['view']['bias']"},
      tensor<32x16xf32> {jax.result_info = "result.opt_state[0].nu['coarse']['view']['kernel']"},
      tensor<3xf32> {jax.result_info = "result.opt_state[0].nu['fine']['colour']['bias']"},
      tensor<32x3xf32> {jax.result_info = "result.opt_state[0].nu['fine']['colour']['kernel']"},
      tensor<1xf32> {jax.result_info = "result.opt_state[0].nu['fine']['density']['bias']"},
      tensor<64x1xf32> {jax.result_info = "result.opt_state[0].nu['fine']['density']['kernel']"},
      tensor<12x32xf32> {jax.result_info = "result.opt_state[0].nu['fine']['direction']['kernel']"},
      tensor<64xf32> {jax.result_info = "result.opt_state[0].nu['fine']['trunk']['0']['bias']"},
      tensor<30x64xf32> {jax.result_info = "result.opt_state[0].nu['fine']['trunk']['0']['kernel']"},
      tensor<64xf32> {jax.result_info = "result.opt_state[0].nu['fine']['trunk']['1']['bias']"},
      tensor<64x64xf32> {jax.result_info = "result.opt_state[0].nu['fine']['trunk']['1']['kernel']"},
      tensor<64xf32> {jax.result_info = "result.opt_state[0].nu['fine']['trunk']['2']['bias']"},
      tensor<64x64xf32> {jax.result_info = "result.opt_state[0].nu['fine']['trunk']['2']['kernel']"},
      tensor<64xf32> {jax.result_info = "result.opt_state[0].nu['fine']['trunk']['3']['bias']"},
      tensor<64x64xf32> {jax.result_info = "result.opt_state[0].nu['fine']['trunk']['3']['kernel']"},
      tensor<32xf32> {jax.result_info = "result.opt_state[0].nu['fine']['view']['bias']"},
      tensor<64x32xf32> {jax.result_info = "result.opt_state[0].nu['fine']['view']['kernel']"},
      tensor<i32> {jax.result_info = "result.opt_state[1].count"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg26, %c : tensor<i32>
    %cst = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %c_2 = stablehlo.constant dense<1000> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.subtract %arg106, %c_3 : tensor<i32>
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
    %12 = stablehlo.multiply %11, %arg0 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %14 = stablehlo.multiply %13, %arg54 : tensor<3xf32>
    %15 = stablehlo.add %12, %14 : tensor<3xf32>
    %c_8 = stablehlo.constant dense<2147483647> : tensor<i32>
    %16 = stablehlo.compare LT, %arg53, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %17 = stablehlo.add %arg53, %c : tensor<i32>
    %18 = stablehlo.select %16, %17, %c_8 : tensor<i1>, tensor<i32>
    %19 = stablehlo.convert %18 : (tensor<i32>) -> tensor<f32>
    %20 = stablehlo.power %cst_7, %19 : tensor<f32>
    %21 = stablehlo.subtract %cst_1, %20 : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %23 = stablehlo.divide %15, %22 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %25 = stablehlo.multiply %arg0, %arg0 : tensor<3xf32>
    %26 = stablehlo.multiply %24, %25 : tensor<3xf32>
    %cst_10 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %28 = stablehlo.multiply %27, %arg80 : tensor<3xf32>
    %29 = stablehlo.add %26, %28 : tensor<3xf32>
    %30 = stablehlo.convert %18 : (tensor<i32>) -> tensor<f32>
    %31 = stablehlo.power %cst_10, %30 : tensor<f32>
    %32 = stablehlo.subtract %cst_1, %31 : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %34 = stablehlo.divide %29, %33 : tensor<3xf32>
    %35 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %36 = stablehlo.add %34, %35 : tensor<3xf32>
    %37 = stablehlo.sqrt %36 : tensor<3xf32>
    %cst_11 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %39 = stablehlo.add %37, %38 : tensor<3xf32>
    %40 = stablehlo.divide %23, %39 : tensor<3xf32>
    %41 = stablehlo.multiply %10, %40 : tensor<3xf32>
    %42 = stablehlo.add %arg27, %41 : tensor<3xf32>
    %43 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %44 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %45 = stablehlo.multiply %44, %arg1 : tensor<16x3xf32>
    %46 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %47 = stablehlo.multiply %46, %arg55 : tensor<16x3xf32>
    %48 = stablehlo.add %45, %47 : tensor<16x3xf32>
    %49 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %50 = stablehlo.divide %48, %49 : tensor<16x3xf32>
    %51 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %52 = stablehlo.multiply %arg1, %arg1 : tensor<16x3xf32>
    %53 = stablehlo.multiply %51, %52 : tensor<16x3xf32>
    %54 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %55 = stablehlo.multiply %54, %arg81 : tensor<16x3xf32>
    %56 = stablehlo.add %53, %55 : tensor<16x3xf32>
    %57 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %58 = stablehlo.divide %56, %57 : tensor<16x3xf32>
    %59 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %60 = stablehlo.add %58, %59 : tensor<16x3xf32>
    %61 = stablehlo.sqrt %60 : tensor<16x3xf32>
    %62 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<16x3xf32>
    %63 = stablehlo.add %61, %62 : tensor<16x3xf32>
    %64 = stablehlo.divide %50, %63 : tensor<16x3xf32>
    %65 = stablehlo.multiply %43, %64 : tensor<16x3xf32>
    %66 = stablehlo.add %arg28, %65 : tensor<16x3xf32>
    %67 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %68 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %69 = stablehlo.multiply %68, %arg2 : tensor<1xf32>
    %70 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %71 = stablehlo.multiply %70, %arg56 : tensor<1xf32>
    %72 = stablehlo.add %69, %71 : tensor<1xf32>
    %73 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %74 = stablehlo.divide %72, %73 : tensor<1xf32>
    %75 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %76 = stablehlo.multiply %arg2, %arg2 : tensor<1xf32>
    %77 = stablehlo.multiply %75, %76 : tensor<1xf32>
    %78 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %79 = stablehlo.multiply %78, %arg82 : tensor<1xf32>
    %80 = stablehlo.add %77, %79 : tensor<1xf32>
    %81 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %82 = stablehlo.divide %80, %81 : tensor<1xf32>
    %83 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %84 = stablehlo.add %82, %83 : tensor<1xf32>
    %85 = stablehlo.sqrt %84 : tensor<1xf32>
    %86 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %87 = stablehlo.add %85, %86 : tensor<1xf32>
    %88 = stablehlo.divide %74, %87 : tensor<1xf32>
    %89 = stablehlo.multiply %67, %88 : tensor<1xf32>
    %90 = stablehlo.add %arg29, %89 : tensor<1xf32>
    %91 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %92 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %93 = stablehlo.multiply %92, %arg3 : tensor<32x1xf32>
    %94 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %95 = stablehlo.multiply %94, %arg57 : tensor<32x1xf32>
    %96 = stablehlo.add %93, %95 : tensor<32x1xf32>
    %97 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %98 = stablehlo.divide %96, %97 : tensor<32x1xf32>
    %99 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %100 = stablehlo.multiply %arg3, %arg3 : tensor<32x1xf32>
    %101 = stablehlo.multiply %99, %100 : tensor<32x1xf32>
    %102 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %103 = stablehlo.multiply %102, %arg83 : tensor<32x1xf32>
    %104 = stablehlo.add %101, %103 : tensor<32x1xf32>
    %105 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %106 = stablehlo.divide %104, %105 : tensor<32x1xf32>
    %107 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %108 = stablehlo.add %106, %107 : tensor<32x1xf32>
    %109 = stablehlo.sqrt %108 : tensor<32x1xf32>
    %110 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %111 = stablehlo.add %109, %110 : tensor<32x1xf32>
    %112 = stablehlo.divide %98, %111 : tensor<32x1xf32>
    %113 = stablehlo.multiply %91, %112 : tensor<32x1xf32>
    %114 = stablehlo.add %arg30, %113 : tensor<32x1xf32>
    %115 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %116 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %117 = stablehlo.multiply %116, %arg4 : tensor<12x16xf32>
    %118 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %119 = stablehlo.multiply %118, %arg58 : tensor<12x16xf32>
    %120 = stablehlo.add %117, %119 : tensor<12x16xf32>
    %121 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %122 = stablehlo.divide %120, %121 : tensor<12x16xf32>
    %123 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %124 = stablehlo.multiply %arg4, %arg4 : tensor<12x16xf32>
    %125 = stablehlo.multiply %123, %124 : tensor<12x16xf32>
    %126 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %127 = stablehlo.multiply %126, %arg84 : tensor<12x16xf32>
    %128 = stablehlo.add %125, %127 : tensor<12x16xf32>
    %129 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %130 = stablehlo.divide %128, %129 : tensor<12x16xf32>
    %131 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %132 = stablehlo.add %130, %131 : tensor<12x16xf32>
    %133 = stablehlo.sqrt %132 : tensor<12x16xf32>
    %134 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<12x16xf32>
    %135 = stablehlo.add %133, %134 : tensor<12x16xf32>
    %136 = stablehlo.divide %122, %135 : tensor<12x16xf32>
    %137 = stablehlo.multiply %115, %136 : tensor<12x16xf32>
    %138 = stablehlo.add %arg31, %137 : tensor<12x16xf32>
    %139 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %140 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %141 = stablehlo.multiply %140, %arg5 : tensor<32xf32>
    %142 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %143 = stablehlo.multiply %142, %arg59 : tensor<32xf32>
    %144 = stablehlo.add %141, %143 : tensor<32xf32>
    %145 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %146 = stablehlo.divide %144, %145 : tensor<32xf32>
    %147 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %148 = stablehlo.multiply %arg5, %arg5 : tensor<32xf32>
    %149 = stablehlo.multiply %147, %148 : tensor<32xf32>
    %150 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %151 = stablehlo.multiply %150, %arg85 : tensor<32xf32>
    %152 = stablehlo.add %149, %151 : tensor<32xf32>
    %153 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %154 = stablehlo.divide %152, %153 : tensor<32xf32>
    %155 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %156 = stablehlo.add %154, %155 : tensor<32xf32>
    %157 = stablehlo.sqrt %156 : tensor<32xf32>
    %158 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %159 = stablehlo.add %157, %158 : tensor<32xf32>
    %160 = stablehlo.divide %146, %159 : tensor<32xf32>
    %161 = stablehlo.multiply %139, %160 : tensor<32xf32>
    %162 = stablehlo.add %arg32, %161 : tensor<32xf32>
    %163 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<30x32xf32>
    %164 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<30x32xf32>
    %165 = stablehlo.multiply %164, %arg6 : tensor<30x32xf32>
    %166 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<30x32xf32>
    %167 = stablehlo.multiply %166, %arg60 : tensor<30x32xf32>
    %168 = stablehlo.add %165, %167 : tensor<30x32xf32>
    %169 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<30x32xf32>
    %170 = stablehlo.divide %168, %169 : tensor<30x32xf32>
    %171 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<30x32xf32>
    %172 = stablehlo.multiply %arg6, %arg6 : tensor<30x32xf32>
    %173 = stablehlo.multiply %171, %172 : tensor<30x32xf32>
    %174 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<30x32xf32>
    %175 = stablehlo.multiply %174, %arg86 : tensor<30x32xf32>
    %176 = stablehlo.add %173, %175 : tensor<30x32xf32>
    %177 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<30x32xf32>
    %178 = stablehlo.divide %176, %177 : tensor<30x32xf32>
    %179 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<30x32xf32>
    %180 = stablehlo.add %178, %179 : tensor<30x32xf32>
    %181 = stablehlo.sqrt %180 : tensor<30x32xf32>
    %182 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<30x32xf32>
    %183 = stablehlo.add %181, %182 : tensor<30x32xf32>
    %184 = stablehlo.divide %170, %183 : tensor<30x32xf32>
    %185 = stablehlo.multiply %163, %184 : tensor<30x32xf32>
    %186 = stablehlo.add %arg33, %185 : tensor<30x32xf32>
    %187 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %188 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %189 = stablehlo.multiply %188, %arg7 : tensor<32xf32>
    %190 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %191 = stablehlo.multiply %190, %arg61 : tensor<32xf32>
    %192 = stablehlo.add %189, %191 : tensor<32xf32>
    %193 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %194 = stablehlo.divide %192, %193 : tensor<32xf32>
    %195 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %196 = stablehlo.multiply %arg7, %arg7 : tensor<32xf32>
    %197 = stablehlo.multiply %195, %196 : tensor<32xf32>
    %198 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %199 = stablehlo.multiply %198, %arg87 : tensor<32xf32>
    %200 = stablehlo.add %197, %199 : tensor<32xf32>
    %201 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %202 = stablehlo.divide %200, %201 : tensor<32xf32>
    %203 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %204 = stablehlo.add %202, %203 : tensor<32xf32>
    %205 = stablehlo.sqrt %204 : tensor<32xf32>
    %206 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %207 = stablehlo.add %205, %206 : tensor<32xf32>
    %208 = stablehlo.divide %194, %207 : tensor<32xf32>
    %209 = stablehlo.multiply %187, %208 : tensor<32xf32>
    %210 = stablehlo.add %arg34, %209 : tensor<32xf32>
    %211 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %212 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %213 = stablehlo.multiply %212, %arg8 : tensor<32x32xf32>
    %214 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %215 = stablehlo.multiply %214, %arg62 : tensor<32x32xf32>
    %216 = stablehlo.add %213, %215 : tensor<32x32xf32>
    %217 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %218 = stablehlo.divide %216, %217 : tensor<32x32xf32>
    %219 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %220 = stablehlo.multiply %arg8, %arg8 : tensor<32x32xf32>
    %221 = stablehlo.multiply %219, %220 : tensor<32x32xf32>
    %222 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %223 = stablehlo.multiply %222, %arg88 : tensor<32x32xf32>
    %224 = stablehlo.add %221, %223 : tensor<32x32xf32>
    %225 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %226 = stablehlo.divide %224, %225 : tensor<32x32xf32>
    %227 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %228 = stablehlo.add %226, %227 : tensor<32x32xf32>
    %229 = stablehlo.sqrt %228 : tensor<32x32xf32>
    %230 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %231 = stablehlo.add %229, %230 : tensor<32x32xf32>
    %232 = stablehlo.divide %218, %231 : tensor<32x32xf32>
    %233 = stablehlo.multiply %211, %232 : tensor<32x32xf32>
    %234 = stablehlo.add %arg35, %233 : tensor<32x32xf32>
    %235 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %236 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %237 = stablehlo.multiply %236, %arg9 : tensor<16xf32>
    %238 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %239 = stablehlo.multiply %238, %arg63 : tensor<16xf32>
    %240 = stablehlo.add %237, %239 : tensor<16xf32>
    %241 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %242 = stablehlo.divide %240, %241 : tensor<16xf32>
    %243 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %244 = stablehlo.multiply %arg9, %arg9 : tensor<16xf32>
    %245 = stablehlo.multiply %243, %244 : tensor<16xf32>
    %246 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %247 = stablehlo.multiply %246, %arg89 : tensor<16xf32>
    %248 = stablehlo.add %245, %247 : tensor<16xf32>
    %249 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %250 = stablehlo.divide %248, %249 : tensor<16xf32>
    %251 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %252 = stablehlo.add %250, %251 : tensor<16xf32>
    %253 = stablehlo.sqrt %252 : tensor<16xf32>
    %254 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %255 = stablehlo.add %253, %254 : tensor<16xf32>
    %256 = stablehlo.divide %242, %255 : tensor<16xf32>
    %257 = stablehlo.multiply %235, %256 : tensor<16xf32>
    %258 = stablehlo.add %arg36, %257 : tensor<16xf32>
    %259 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %260 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %261 = stablehlo.multiply %260, %arg10 : tensor<32x16xf32>
    %262 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %263 = stablehlo.multiply %262, %arg64 : tensor<32x16xf32>
    %264 = stablehlo.add %261, %263 : tensor<32x16xf32>
    %265 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %266 = stablehlo.divide %264, %265 : tensor<32x16xf32>
    %267 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %268 = stablehlo.multiply %arg10, %arg10 : tensor<32x16xf32>
    %269 = stablehlo.multiply %267, %268 : tensor<32x16xf32>
    %270 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %271 = stablehlo.multiply %270, %arg90 : tensor<32x16xf32>
    %272 = stablehlo.add %269, %271 : tensor<32x16xf32>
    %273 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %274 = stablehlo.divide %272, %273 : tensor<32x16xf32>
    %275 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %276 = stablehlo.add %274, %275 : tensor<32x16xf32>
    %277 = stablehlo.sqrt %276 : tensor<32x16xf32>
    %278 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %279 = stablehlo.add %277, %278 : tensor<32x16xf32>
    %280 = stablehlo.divide %266, %279 : tensor<32x16xf32>
    %281 = stablehlo.multiply %259, %280 : tensor<32x16xf32>
    %282 = stablehlo.add %arg37, %281 : tensor<32x16xf32>
    %283 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %284 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %285 = stablehlo.multiply %284, %arg11 : tensor<3xf32>
    %286 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %287 = stablehlo.multiply %286, %arg65 : tensor<3xf32>
    %288 = stablehlo.add %285, %287 : tensor<3xf32>
    %289 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %290 = stablehlo.divide %288, %289 : tensor<3xf32>
    %291 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %292 = stablehlo.multiply %arg11, %arg11 : tensor<3xf32>
    %293 = stablehlo.multiply %291, %292 : tensor<3xf32>
    %294 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %295 = stablehlo.multiply %294, %arg91 : tensor<3xf32>
    %296 = stablehlo.add %293, %295 : tensor<3xf32>
    %297 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %298 = stablehlo.divide %296, %297 : tensor<3xf32>
    %299 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %300 = stablehlo.add %298, %299 : tensor<3xf32>
    %301 = stablehlo.sqrt %300 : tensor<3xf32>
    %302 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %303 = stablehlo.add %301, %302 : tensor<3xf32>
    %304 = stablehlo.divide %290, %303 : tensor<3xf32>
    %305 = stablehlo.multiply %283, %304 : tensor<3xf32>
    %306 = stablehlo.add %arg38, %305 : tensor<3xf32>
    %307 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<32x3xf32>
    %308 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<32x3xf32>
    %309 = stablehlo.multiply %308, %arg12 : tensor<32x3xf32>
    %310 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<32x3xf32>
    %311 = stablehlo.multiply %310, %arg66 : tensor<32x3xf32>
    %312 = stablehlo.add %309, %311 : tensor<32x3xf32>
    %313 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<32x3xf32>
    %314 = stablehlo.divide %312, %313 : tensor<32x3xf32>
    %315 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32x3xf32>
    %316 = stablehlo.multiply %arg12, %arg12 : tensor<32x3xf32>
    %317 = stablehlo.multiply %315, %316 : tensor<32x3xf32>
    %318 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<32x3xf32>
    %319 = stablehlo.multiply %318, %arg92 : tensor<32x3xf32>
    %320 = stablehlo.add %317, %319 : tensor<32x3xf32>
    %321 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<32x3xf32>
    %322 = stablehlo.divide %320, %321 : tensor<32x3xf32>
    %323 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<32x3xf32>
    %324 = stablehlo.add %322, %323 : tensor<32x3xf32>
    %325 = stablehlo.sqrt %324 : tensor<32x3xf32>
    %326 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<32x3xf32>
    %327 = stablehlo.add %325, %326 : tensor<32x3xf32>
    %328 = stablehlo.divide %314, %327 : tensor<32x3xf32>
    %329 = stablehlo.multiply %307, %328 : tensor<32x3xf32>
    %330 = stablehlo.add %arg39, %329 : tensor<32x3xf32>
    %331 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %332 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %333 = stablehlo.multiply %332, %arg13 : tensor<1xf32>
    %334 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %335 = stablehlo.multiply %334, %arg67 : tensor<1xf32>
    %336 = stablehlo.add %333, %335 : tensor<1xf32>
    %337 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %338 = stablehlo.divide %336, %337 : tensor<1xf32>
    %339 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %340 = stablehlo.multiply %arg13, %arg13 : tensor<1xf32>
    %341 = stablehlo.multiply %339, %340 : tensor<1xf32>
    %342 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %343 = stablehlo.multiply %342, %arg93 : tensor<1xf32>
    %344 = stablehlo.add %341, %343 : tensor<1xf32>
    %345 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %346 = stablehlo.divide %344, %345 : tensor<1xf32>
    %347 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %348 = stablehlo.add %346, %347 : tensor<1xf32>
    %349 = stablehlo.sqrt %348 : tensor<1xf32>
    %350 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %351 = stablehlo.add %349, %350 : tensor<1xf32>
    %352 = stablehlo.divide %338, %351 : tensor<1xf32>
    %353 = stablehlo.multiply %331, %352 : tensor<1xf32>
    %354 = stablehlo.add %arg40, %353 : tensor<1xf32>
    %355 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %356 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %357 = stablehlo.multiply %356, %arg14 : tensor<64x1xf32>
    %358 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %359 = stablehlo.multiply %358, %arg68 : tensor<64x1xf32>
    %360 = stablehlo.add %357, %359 : tensor<64x1xf32>
    %361 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %362 = stablehlo.divide %360, %361 : tensor<64x1xf32>
    %363 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %364 = stablehlo.multiply %arg14, %arg14 : tensor<64x1xf32>
    %365 = stablehlo.multiply %363, %364 : tensor<64x1xf32>
    %366 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %367 = stablehlo.multiply %366, %arg94 : tensor<64x1xf32>
    %368 = stablehlo.add %365, %367 : tensor<64x1xf32>
    %369 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %370 = stablehlo.divide %368, %369 : tensor<64x1xf32>
    %371 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %372 = stablehlo.add %370, %371 : tensor<64x1xf32>
    %373 = stablehlo.sqrt %372 : tensor<64x1xf32>
    %374 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %375 = stablehlo.add %373, %374 : tensor<64x1xf32>
    %376 = stablehlo.divide %362, %375 : tensor<64x1xf32>
    %377 = stablehlo.multiply %355, %376 : tensor<64x1xf32>
    %378 = stablehlo.add %arg41, %377 : tensor<64x1xf32>
    %379 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %380 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %381 = stablehlo.multiply %380, %arg15 : tensor<12x32xf32>
    %382 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %383 = stablehlo.multiply %382, %arg69 : tensor<12x32xf32>
    %384 = stablehlo.add %381, %383 : tensor<12x32xf32>
    %385 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %386 = stablehlo.divide %384, %385 : tensor<12x32xf32>
    %387 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %388 = stablehlo.multiply %arg15, %arg15 : tensor<12x32xf32>
    %389 = stablehlo.multiply %387, %388 : tensor<12x32xf32>
    %390 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %391 = stablehlo.multiply %390, %arg95 : tensor<12x32xf32>
    %392 = stablehlo.add %389, %391 : tensor<12x32xf32>
    %393 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %394 = stablehlo.divide %392, %393 : tensor<12x32xf32>
    %395 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %396 = stablehlo.add %394, %395 : tensor<12x32xf32>
    %397 = stablehlo.sqrt %396 : tensor<12x32xf32>
    %398 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<12x32xf32>
    %399 = stablehlo.add %397, %398 : tensor<12x32xf32>
    %400 = stablehlo.divide %386, %399 : tensor<12x32xf32>
    %401 = stablehlo.multiply %379, %400 : tensor<12x32xf32>
    %402 = stablehlo.add %arg42, %401 : tensor<12x32xf32>
    %403 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %404 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %405 = stablehlo.multiply %404, %arg16 : tensor<64xf32>
    %406 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %407 = stablehlo.multiply %406, %arg70 : tensor<64xf32>
    %408 = stablehlo.add %405, %407 : tensor<64xf32>
    %409 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %410 = stablehlo.divide %408, %409 : tensor<64xf32>
    %411 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %412 = stablehlo.multiply %arg16, %arg16 : tensor<64xf32>
    %413 = stablehlo.multiply %411, %412 : tensor<64xf32>
    %414 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %415 = stablehlo.multiply %414, %arg96 : tensor<64xf32>
    %416 = stablehlo.add %413, %415 : tensor<64xf32>
    %417 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %418 = stablehlo.divide %416, %417 : tensor<64xf32>
    %419 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %420 = stablehlo.add %418, %419 : tensor<64xf32>
    %421 = stablehlo.sqrt %420 : tensor<64xf32>
    %422 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %423 = stablehlo.add %421, %422 : tensor<64xf32>
    %424 = stablehlo.divide %410, %423 : tensor<64xf32>
    %425 = stablehlo.multiply %403, %424 : tensor<64xf32>
    %426 = stablehlo.add %arg43, %425 : tensor<64xf32>
    %427 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<30x64xf32>
    %428 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<30x64xf32>
    %429 = stablehlo.multiply %428, %arg17 : tensor<30x64xf32>
    %430 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<30x64xf32>
    %431 = stablehlo.multiply %430, %arg71 : tensor<30x64xf32>
    %432 = stablehlo.add %429, %431 : tensor<30x64xf32>
    %433 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<30x64xf32>
    %434 = stablehlo.divide %432, %433 : tensor<30x64xf32>
    %435 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<30x64xf32>
    %436 = stablehlo.multiply %arg17, %arg17 : tensor<30x64xf32>
    %437 = stablehlo.multiply %435, %436 : tensor<30x64xf32>
    %438 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<30x64xf32>
    %439 = stablehlo.multiply %438, %arg97 : tensor<30x64xf32>
    %440 = stablehlo.add %437, %439 : tensor<30x64xf32>
    %441 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<30x64xf32>
    %442 = stablehlo.divide %440, %441 : tensor<30x64xf32>
    %443 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<30x64xf32>
    %444 = stablehlo.add %442, %443 : tensor<30x64xf32>
    %445 = stablehlo.sqrt %444 : tensor<30x64xf32>
    %446 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<30x64xf32>
    %447 = stablehlo.add %445, %446 : tensor<30x64xf32>
    %448 = stablehlo.divide %434, %447 : tensor<30x64xf32>
    %449 = stablehlo.multiply %427, %448 : tensor<30x64xf32>
    %450 = stablehlo.add %arg44, %449 : tensor<30x64xf32>
    %451 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %452 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %453 = stablehlo.multiply %452, %arg18 : tensor<64xf32>
    %454 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %455 = stablehlo.multiply %454, %arg72 : tensor<64xf32>
    %456 = stablehlo.add %453, %455 : tensor<64xf32>
    %457 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %458 = stablehlo.divide %456, %457 : tensor<64xf32>
    %459 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %460 = stablehlo.multiply %arg18, %arg18 : tensor<64xf32>
    %461 = stablehlo.multiply %459, %460 : tensor<64xf32>
    %462 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %463 = stablehlo.multiply %462, %arg98 : tensor<64xf32>
    %464 = stablehlo.add %461, %463 : tensor<64xf32>
    %465 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %466 = stablehlo.divide %464, %465 : tensor<64xf32>
    %467 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %468 = stablehlo.add %466, %467 : tensor<64xf32>
    %469 = stablehlo.sqrt %468 : tensor<64xf32>
    %470 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %471 = stablehlo.add %469, %470 : tensor<64xf32>
    %472 = stablehlo.divide %458, %471 : tensor<64xf32>
    %473 = stablehlo.multiply %451, %472 : tensor<64xf32>
    %474 = stablehlo.add %arg45, %473 : tensor<64xf32>
    %475 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %476 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %477 = stablehlo.multiply %476, %arg19 : tensor<64x64xf32>
    %478 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %479 = stablehlo.multiply %478, %arg73 : tensor<64x64xf32>
    %480 = stablehlo.add %477, %479 : tensor<64x64xf32>
    %481 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %482 = stablehlo.divide %480, %481 : tensor<64x64xf32>
    %483 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %484 = stablehlo.multiply %arg19, %arg19 : tensor<64x64xf32>
    %485 = stablehlo.multiply %483, %484 : tensor<64x64xf32>
    %486 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %487 = stablehlo.multiply %486, %arg99 : tensor<64x64xf32>
    %488 = stablehlo.add %485, %487 : tensor<64x64xf32>
    %489 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %490 = stablehlo.divide %488, %489 : tensor<64x64xf32>
    %491 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %492 = stablehlo.add %490, %491 : tensor<64x64xf32>
    %493 = stablehlo.sqrt %492 : tensor<64x64xf32>
    %494 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %495 = stablehlo.add %493, %494 : tensor<64x64xf32>
    %496 = stablehlo.divide %482, %495 : tensor<64x64xf32>
    %497 = stablehlo.multiply %475, %496 : tensor<64x64xf32>
    %498 = stablehlo.add %arg46, %497 : tensor<64x64xf32>
    %499 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %500 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %501 = stablehlo.multiply %500, %arg20 : tensor<64xf32>
    %502 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %503 = stablehlo.multiply %502, %arg74 : tensor<64xf32>
    %504 = stablehlo.add %501, %503 : tensor<64xf32>
    %505 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %506 = stablehlo.divide %504, %505 : tensor<64xf32>
    %507 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %508 = stablehlo.multiply %arg20, %arg20 : tensor<64xf32>
    %509 = stablehlo.multiply %507, %508 : tensor<64xf32>
    %510 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %511 = stablehlo.multiply %510, %arg100 : tensor<64xf32>
    %512 = stablehlo.add %509, %511 : tensor<64xf32>
    %513 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %514 = stablehlo.divide %512, %513 : tensor<64xf32>
    %515 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %516 = stablehlo.add %514, %515 : tensor<64xf32>
    %517 = stablehlo.sqrt %516 : tensor<64xf32>
    %518 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %519 = stablehlo.add %517, %518 : tensor<64xf32>
    %520 = stablehlo.divide %506, %519 : tensor<64xf32>
    %521 = stablehlo.multiply %499, %520 : tensor<64xf32>
    %522 = stablehlo.add %arg47, %521 : tensor<64xf32>
    %523 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %524 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %525 = stablehlo.multiply %524, %arg21 : tensor<64x64xf32>
    %526 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %527 = stablehlo.multiply %526, %arg75 : tensor<64x64xf32>
    %528 = stablehlo.add %525, %527 : tensor<64x64xf32>
    %529 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %530 = stablehlo.divide %528, %529 : tensor<64x64xf32>
    %531 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %532 = stablehlo.multiply %arg21, %arg21 : tensor<64x64xf32>
    %533 = stablehlo.multiply %531, %532 : tensor<64x64xf32>
    %534 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %535 = stablehlo.multiply %534, %arg101 : tensor<64x64xf32>
    %536 = stablehlo.add %533, %535 : tensor<64x64xf32>
    %537 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %538 = stablehlo.divide %536, %537 : tensor<64x64xf32>
    %539 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %540 = stablehlo.add %538, %539 : tensor<64x64xf32>
    %541 = stablehlo.sqrt %540 : tensor<64x64xf32>
    %542 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %543 = stablehlo.add %541, %542 : tensor<64x64xf32>
    %544 = stablehlo.divide %530, %543 : tensor<64x64xf32>
    %545 = stablehlo.multiply %523, %544 : tensor<64x64xf32>
    %546 = stablehlo.add %arg48, %545 : tensor<64x64xf32>
    %547 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %548 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %549 = stablehlo.multiply %548, %arg22 : tensor<64xf32>
    %550 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %551 = stablehlo.multiply %550, %arg76 : tensor<64xf32>
    %552 = stablehlo.add %549, %551 : tensor<64xf32>
    %553 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %554 = stablehlo.divide %552, %553 : tensor<64xf32>
    %555 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %556 = stablehlo.multiply %arg22, %arg22 : tensor<64xf32>
    %557 = stablehlo.multiply %555, %556 : tensor<64xf32>
    %558 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %559 = stablehlo.multiply %558, %arg102 : tensor<64xf32>
    %560 = stablehlo.add %557, %559 : tensor<64xf32>
    %561 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %562 = stablehlo.divide %560, %561 : tensor<64xf32>
    %563 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %564 = stablehlo.add %562, %563 : tensor<64xf32>
    %565 = stablehlo.sqrt %564 : tensor<64xf32>
    %566 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %567 = stablehlo.add %565, %566 : tensor<64xf32>
    %568 = stablehlo.divide %554, %567 : tensor<64xf32>
    %569 = stablehlo.multiply %547, %568 : tensor<64xf32>
    %570 = stablehlo.add %arg49, %569 : tensor<64xf32>
    %571 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %572 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %573 = stablehlo.multiply %572, %arg23 : tensor<64x64xf32>
    %574 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %575 = stablehlo.multiply %574, %arg77 : tensor<64x64xf32>
    %576 = stablehlo.add %573, %575 : tensor<64x64xf32>
    %577 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %578 = stablehlo.divide %576, %577 : tensor<64x64xf32>
    %579 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %580 = stablehlo.multiply %arg23, %arg23 : tensor<64x64xf32>
    %581 = stablehlo.multiply %579, %580 : tensor<64x64xf32>
    %582 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %583 = stablehlo.multiply %582, %arg103 : tensor<64x64xf32>
    %584 = stablehlo.add %581, %583 : tensor<64x64xf32>
    %585 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %586 = stablehlo.divide %584, %585 : tensor<64x64xf32>
    %587 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %588 = stablehlo.add %586, %587 : tensor<64x64xf32>
    %589 = stablehlo.sqrt %588 : tensor<64x64xf32>
    %590 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x64xf32>
    %591 = stablehlo.add %589, %590 : tensor<64x64xf32>
    %592 = stablehlo.divide %578, %591 : tensor<64x64xf32>
    %593 = stablehlo.multiply %571, %592 : tensor<64x64xf32>
    %594 = stablehlo.add %arg50, %593 : tensor<64x64xf32>
    %595 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %596 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %597 = stablehlo.multiply %596, %arg24 : tensor<32xf32>
    %598 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %599 = stablehlo.multiply %598, %arg78 : tensor<32xf32>
    %600 = stablehlo.add %597, %599 : tensor<32xf32>
    %601 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %602 = stablehlo.divide %600, %601 : tensor<32xf32>
    %603 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %604 = stablehlo.multiply %arg24, %arg24 : tensor<32xf32>
    %605 = stablehlo.multiply %603, %604 : tensor<32xf32>
    %606 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %607 = stablehlo.multiply %606, %arg104 : tensor<32xf32>
    %608 = stablehlo.add %605, %607 : tensor<32xf32>
    %609 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %610 = stablehlo.divide %608, %609 : tensor<32xf32>
    %611 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %612 = stablehlo.add %610, %611 : tensor<32xf32>
    %613 = stablehlo.sqrt %612 : tensor<32xf32>
    %614 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %615 = stablehlo.add %613, %614 : tensor<32xf32>
    %616 = stablehlo.divide %602, %615 : tensor<32xf32>
    %617 = stablehlo.multiply %595, %616 : tensor<32xf32>
    %618 = stablehlo.add %arg51, %617 : tensor<32xf32>
    %619 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %620 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %621 = stablehlo.multiply %620, %arg25 : tensor<64x32xf32>
    %622 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %623 = stablehlo.multiply %622, %arg79 : tensor<64x32xf32>
    %624 = stablehlo.add %621, %623 : tensor<64x32xf32>
    %625 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %626 = stablehlo.divide %624, %625 : tensor<64x32xf32>
    %627 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %628 = stablehlo.multiply %arg25, %arg25 : tensor<64x32xf32>
    %629 = stablehlo.multiply %627, %628 : tensor<64x32xf32>
    %630 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %631 = stablehlo.multiply %630, %arg105 : tensor<64x32xf32>
    %632 = stablehlo.add %629, %631 : tensor<64x32xf32>
    %633 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %634 = stablehlo.divide %632, %633 : tensor<64x32xf32>
    %635 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %636 = stablehlo.add %634, %635 : tensor<64x32xf32>
    %637 = stablehlo.sqrt %636 : tensor<64x32xf32>
    %638 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %639 = stablehlo.add %637, %638 : tensor<64x32xf32>
    %640 = stablehlo.divide %626, %639 : tensor<64x32xf32>
    %641 = stablehlo.multiply %619, %640 : tensor<64x32xf32>
    %642 = stablehlo.add %arg52, %641 : tensor<64x32xf32>
    %643 = stablehlo.compare LT, %arg106, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %644 = stablehlo.add %arg106, %c : tensor<i32>
    %645 = stablehlo.select %643, %644, %c_8 : tensor<i1>, tensor<i32>
    return %0, %42, %66, %90, %114, %138, %162, %186, %210, %234, %258, %282, %306, %330, %354, %378, %402, %426, %450, %474, %498, %522, %546, %570, %594, %618, %642, %18, %15, %48, %72, %96, %120, %144, %168, %192, %216, %240, %264, %288, %312, %336, %360, %384, %408, %432, %456, %480, %504, %528, %552, %576, %600, %624, %29, %56, %80, %104, %128, %152, %176, %200, %224, %248, %272, %296, %320, %344, %368, %392, %416, %440, %464, %488, %512, %536, %560, %584, %608, %632, %645 : tensor<i32>, tensor<3xf32>, tensor<16x3xf32>, tensor<1xf32>, tensor<32x1xf32>, tensor<12x16xf32>, tensor<32xf32>, tensor<30x32xf32>, tensor<32xf32>, tensor<32x32xf32>, tensor<16xf32>, tensor<32x16xf32>, tensor<3xf32>, tensor<32x3xf32>, tensor<1xf32>, tensor<64x1xf32>, tensor<12x32xf32>, tensor<64xf32>, tensor<30x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<32xf32>, tensor<64x32xf32>, tensor<i32>, tensor<3xf32>, tensor<16x3xf32>, tensor<1xf32>, tensor<32x1xf32>, tensor<12x16xf32>, tensor<32xf32>, tensor<30x32xf32>, tensor<32xf32>, tensor<32x32xf32>, tensor<16xf32>, tensor<32x16xf32>, tensor<3xf32>, tensor<32x3xf32>, tensor<1xf32>, tensor<64x1xf32>, tensor<12x32xf32>, tensor<64xf32>, tensor<30x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<32xf32>, tensor<64x32xf32>, tensor<3xf32>, tensor<16x3xf32>, tensor<1xf32>, tensor<32x1xf32>, tensor<12x16xf32>, tensor<32xf32>, tensor<30x32xf32>, tensor<32xf32>, tensor<32x32xf32>, tensor<16xf32>, tensor<32x16xf32>, tensor<3xf32>, tensor<32x3xf32>, tensor<1xf32>, tensor<64x1xf32>, tensor<12x32xf32>, tensor<64xf32>, tensor<30x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<32xf32>, tensor<64x32xf32>, tensor<i32>
  }
}
